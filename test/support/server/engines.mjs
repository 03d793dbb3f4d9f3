import { chromium } from './chrome.mjs';
import { chromium92 } from './chromium-92.mjs';
import { firefox } from './firefox.mjs';
import { phone } from './phone.mjs';
import { webkit } from './webkit.mjs';

const launchers = { chromium, firefox, webkit, phone, 'chromium-92': chromium92 };

/**
 * Finds the engines to test in.
 *
 * @param named - names separated by commas, all of which have to be installed; `all` for those that are
 * @returns `{ browsers, missing }`; `missing` lists the names of engines that are not installed
 */
export const findEngines = async (named) => {
  const names = named === 'all' ? Object.keys(launchers) : named.split(',');
  const unknown = names.filter((name) => !(name in launchers));
  if (unknown.length) throw new Error(`ENGINES names unknown engines: ${unknown.join()}. Known are ${Object.keys(launchers).join()}`);
  const found = await Promise.all(names.map((name) => launchers[name]()));
  const missing = names.filter((_, i) => !found[i]);
  if (named !== 'all' && missing.length) throw new Error(`ENGINES names engines that are not installed: ${missing.join()}`);
  for (const name of missing) console.log(`${name}: not installed`);
  return { browsers: found.filter(Boolean), missing };
};
