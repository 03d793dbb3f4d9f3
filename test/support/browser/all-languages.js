/** The table of languages, as `npm run build` writes it down. */
const { sourceLocale, targetLocales } = await (await fetch('/lit-localize.json')).json();

/** The tags of all languages, English first. */
export const ALL_LANGUAGES = [sourceLocale, ...targetLocales];
