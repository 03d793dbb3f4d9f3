/** Replaced by the build with the version of package.json. */
declare const VERSION: string;

/** What the script and its locale files know of each other, under the one name that we leave on `window`. */
interface Shared {
  readonly version: string;
  readonly locales: Record<string, unknown>;
}

const KEY = Symbol.for('help-widgets');
const page = globalThis as unknown as Record<symbol, Shared | undefined>;

/** Makes this copy the one that runs; a later one stops at what it finds here. */
export const run = (): Shared => (page[KEY] = { version: VERSION, locales: {} });

/** Hands a locale to the script, if that is of the same version: sentences and their ids belong together. */
export const register = (tag: string, locale: unknown) => {
  const running = page[KEY];
  if (running?.version === VERSION) running.locales[tag] = locale;
};
