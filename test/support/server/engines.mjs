import { chromium } from './chrome.mjs';
import { chromium92 } from './chromium-92.mjs';
import { firefox } from './firefox.mjs';
import { phone } from './phone.mjs';
import { webkit } from './webkit.mjs';

const launchers = { chromium, firefox, webkit, phone, 'chromium-92': chromium92 };

/**
 * The engines to test in.
 *
 * @param named - names between commas, each of which has to be installed; `all`: all that are
 * @returns `{ browsers, missing }`; `missing` are the names of those that are not installed
 */
export const findEngines = async (named) => {
  const names = named === 'all' ? Object.keys(launchers) : named.split(',');
  const unknown = names.filter((name) => !(name in launchers));
  if (unknown.length) throw new Error(`ENGINES names ${unknown.join()}, and there are ${Object.keys(launchers).join()}`);
  const found = await Promise.all(names.map((name) => launchers[name]()));
  const missing = names.filter((_, i) => !found[i]);
  if (named !== 'all' && missing.length) throw new Error(`ENGINES names ${missing.join()}, not installed`);
  for (const name of missing) console.log(`${name}: not installed`);
  return { browsers: found.filter(Boolean), missing };
};
