import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementAttributes } from './attributes.js';

type Elements = { [Tag in keyof ElementAttributes]: DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]> & ElementAttributes[Tag] };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties {
    [name: `--help-${string}`]: string | number | undefined;
  }
}
