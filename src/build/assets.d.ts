/** The path of an icon, made by icons.mjs. */
declare module '*.svg' {
  const outline: string;
  export default outline;
}

/** The text of a style sheet, made by style-sheets.mjs. */
declare module '*.css' {
  const css: string;
  export default css;
}
