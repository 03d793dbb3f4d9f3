/** The path of an icon, made by icons.mjs. */
declare module '*.svg' {
  const path: string;
  export default path;
}

/** The text of a style sheet, made by style-sheets.mjs. */
declare module '*.css' {
  const css: string;
  export default css;
}
