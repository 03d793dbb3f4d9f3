/** How far a page jumps while our script arrives. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from './page.js';
import { scriptLine } from './readme-snippets.js';

/** PageSpeed calls up to 0.1 good, of all that a page has: half of that is left to the host. */
const MOST = 0.05;

export const PLACES = {
  'on a phone': { width: 390, height: 844 },
  'on a desktop': { width: 1280, height: 800 },
  'in a column of 420 px': { width: 1280, height: 800, style: 'main { width: 420px }' },
};

const PARAGRAPH = `<p>${'Words of the host that stand below the help, and that nobody wants to see jump. '.repeat(5)}</p>`;

/** Opens a page with a snippet above the words of a host, whose own letters are larger. */
const open = (code, lang, { style = '', ...size }, server = 'slow-script') => {
  const pasted = code.replaceAll('/nb/', `/${lang}/`).replaceAll('data-lang="nb"', `data-lang="${lang}"`);
  const here = (html) => html.replaceAll('ADDRESS/embed', `${location.origin}/dist/embed`).replaceAll('ADDRESS', `${location.origin}/served/${server}`);
  const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
    <style>body { font: 18px/1.6 sans-serif; margin: 0 } ${style}</style>
    <body><main>${here(/<(script|iframe)/.test(pasted) ? pasted : scriptLine + pasted)}${PARAGRAPH.repeat(8)}</main>`;
  const url = `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html })}`;
  return executeServerCommand('visit', { visit: 'countShifts', url, ...size, ...(!pasted.startsWith('<iframe') && { lang }) });
};

/** Opens it in each place in both languages, all at once. */
export const openAll = (code, places = PLACES, server = undefined) =>
  Promise.all(
    Object.entries(places).flatMap(([place, options]) => ['en', 'nb'].map(async (lang) => ({ where: `${place}, in ${lang}`, ...(await open(code, lang, options, server)) })))
  );

/** Checks that nothing jumps. */
export const expectNoJump = (visits) => {
  for (const { where, shift } of visits) expect(shift, where).to.be.at.most(MOST);
};

/** Checks that nothing jumps, and that the card fills the room that is kept, which is not much more than it needs. */
export const expectStillness = (visits) => {
  expectNoJump(visits);
  for (const { where, box } of visits) {
    if (!box) continue;
    expect(box.belowCard, where).to.be.closeTo(0, 2);
    expect(box.empty, where).to.be.at.most(8 * 16);
  }
};

/** Whether a row of README says to paste a link alone in its paragraph, for which no room is kept. */
export const isLinkAlone = ({ code }) => code.startsWith('<p>');
