/** What README offers to paste. */
import { rows, scriptLine, snippets } from '../support/browser/readme-snippets.js';

const codes = [...rows.map(({ code }) => code), ...snippets.map(([, code]) => code.trim())];

const find = (pattern) => {
  const found = codes.find((code) => pattern.test(code));
  if (!found) throw new Error(`README offers nothing that matches ${pattern}`);
  return found;
};

const link = find(/^<p><a href="ADDRESS\/embed\//);
const styledDiv = find(/<div class="help-emergency"[^>]* style=/).replace(scriptLine, '').trim();

/** Each form by its name in the tables. */
export const forms = {
  'link': link,
  'link in Markdown': link.replace(/^<p><a href="(.*?)">(.*?)<\/a><\/p>$/, '[$2]($1)'),
  '`<div>`': styledDiv.replace(/ style=".*?"/, ''),
  '`<div>` with its `style`': styledDiv,
  'script line and element': `${scriptLine}\n${find(/^<help-emergency style=/)}`,
  'frame': find(/^<iframe/),
};
