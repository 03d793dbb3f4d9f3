/** HTML that loads our script, and the requests that it makes. */

export const SCRIPT_TAG = '<script src="/dist/help-widgets.js" defer></script>';

/** Loads a variant of our script, see test/support/server/host-pages.mjs. */
export const variantTag = (kind) => SCRIPT_TAG.replace('/dist/', `/copies/${kind}/`);

const HELD_KEY = `held${Math.random().toString(36).slice(2)}`;
let heldCopies = 0;

/**
 * Makes the server hold locale files back until `releaseLocales()`.
 *
 * @returns the variant whose files it holds, for `variantTag()`: each time another, as browsers cache by address
 */
export const holdLocales = async () => {
  await fetch(`/copies/${HELD_KEY}/release?false`);
  return `${HELD_KEY}_${++heldCopies}`;
};

export const releaseLocales = () => fetch(`/copies/${HELD_KEY}/release?true`);

/** Adds our script to a page that was opened without it. */
export const addScript = async ({ document }, attributes = { src: '/dist/help-widgets.js' }) => {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  document.head.append(script);
  await loaded;
};

/** The value of the `integrity` attribute for a file. */
export const integrityOf = async (address) => {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(address)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
};

/** A Content-Security-Policy as a `<meta>` tag: unlike a header it does not apply to the console recorder before it. */
export const policyTag = (content) => `<script>
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => consoleMessages.push('violated: ' + violatedDirective));
  </script><meta http-equiv="Content-Security-Policy" content="${content}">`;

/** Takes constructable style sheets away from a page. */
export const WITHOUT_CONSTRUCTABLE_SHEETS = '<script>delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;</script>';

/** Addresses of the subresources of a page, in order. */
export const requestsOf = ({ window }) => window.performance.getEntriesByType('resource').map(({ name }) => name);

export const localeRequestsOf = (page) => requestsOf(page).filter((address) => address.includes('/locales/'));
