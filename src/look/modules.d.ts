/** The outline of an icon, made one path by the build. */
declare module '*.svg' {
  const outline: string;
  export default outline;
}

declare module '*.css' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
