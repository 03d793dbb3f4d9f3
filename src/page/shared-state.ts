/** The version in package.json, inserted by the build. */
declare const HELP_WIDGETS_VERSION: string;

/** What the script and its locale files share, under the one name that they leave on `window`. */
interface SharedState {
  readonly version: string;
  readonly locales: Record<string, unknown>;
}

const KEY = Symbol.for('help-widgets');
const globals = globalThis as unknown as Record<symbol, SharedState | undefined>;

/** The version of the copy that runs on this page, if one does. */
export const runningVersion = () => globals[KEY]?.version;

/** Makes this copy the running one, unless one runs; a later script stops when it finds the state (src/build/stop-second-copy.js). */
export const initSharedState = (): SharedState => (globals[KEY] ??= { version: HELP_WIDGETS_VERSION, locales: {} });

/** Hands a locale to the running copy, if both are of one version: only then do ids and sentences belong together. */
export const registerLocale = (tag: string, locale: unknown) => {
  const state = globals[KEY];
  if (state?.version === HELP_WIDGETS_VERSION) state.locales[tag] = locale;
};
