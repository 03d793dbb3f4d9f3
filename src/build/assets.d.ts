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

/** Messages of the widget by language and id, made by builder-page.mjs. */
declare module 'builder:words' {
  const words: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
  export default words;
}

/** The tables of README, made by reference.mjs: rows of Markdown by the heads of their columns. */
declare module 'builder:reference' {
  const tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  export default tables;
}
