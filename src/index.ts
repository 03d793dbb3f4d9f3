/**
 * The entry of the npm package: `import 'help-widgets'` defines the elements. Lit is that of the app.
 */
import { firstCopyVersion } from './page/first-copy.js';
import type { HelpEmergency } from './elements/help-emergency.js';
import type { QuickExit } from './elements/quick-exit.js';
import type { SupportOffers } from './elements/support-offers.js';
import type { TraffickingSigns } from './elements/trafficking-signs.js';
import { warnOfValue } from './page/attribute-values.js';
import { setBaseUrl } from './page/base-url.js';
import { updateAll } from './page/connected-elements.js';
import { warn } from './page/console.js';
import { registerLocale } from './page/shared-state.js';
import { start } from './start.js';

/** The version in package.json, inserted by the build. */
declare const HELP_WIDGETS_VERSION: string;

export type HelpEmergencyElement = HelpEmergency;
export type SupportOffersElement = SupportOffers;
export type TraffickingSignsElement = TraffickingSigns;
export type QuickExitElement = QuickExit;

/**
 * Says where the locale files are that the app does not import: the folder that holds `locales/` and `embed/`, which is `dist/` of this package
 * on a server of yours. Without it, visitors choose among English and the languages that `help-widgets/locales/TAG` has
 * brought along; where that of the page is none of them, the page is in English, and the console says so.
 *
 * @param path - an absolute address, or one relative to the page: `https:` or `http:`, without query, fragment or credentials. Anything else is
 *   ignored with a warning on the console
 */
export const setBasePath = (path: string | URL) => {
  // A variable of the environment that is missing is undefined or '': as text, a folder of that name, or the root.
  if (path && setBaseUrl(String(path))) updateAll();
  else warnOfValue('help-widgets', 'setBasePath()', 'no http(s) folder', path);
};

/**
 * Hands a language to the elements.
 *
 * @internal Used by `help-widgets/locales/TAG`.
 */
export const addLocale = (tag: string, data: unknown) => {
  registerLocale(tag, data);
  updateAll();
};

if (firstCopyVersion === undefined) start();
else if (firstCopyVersion !== HELP_WIDGETS_VERSION) warn('help-widgets', `${HELP_WIDGETS_VERSION} stops: version ${firstCopyVersion} is running`);
