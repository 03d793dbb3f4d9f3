/** The outline of an icon, made one path by the build. */
declare module '*.svg' {
  const outline: string;
  export default outline;
}

/** The text of a style sheet, made by the build. */
declare module '*.css' {
  const look: string;
  export default look;
}
