import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { contentOf, hasBox } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { rows, scriptLine, snippets, texts } from '../support/browser/readme-snippets.js';

/** PageSpeed calls up to 0.1 good, of all that a page has: half of that is left to the host. */
const MOST = 0.05;

const PLACES = {
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

/** Opens it in each place in both languages. */
const openAll = async (code, places = PLACES, server = undefined) => {
  const visits = [];
  for (const [place, options] of Object.entries(places))
    visits.push(...(await Promise.all(['en', 'nb'].map(async (lang) => ({ where: `${place}, in ${lang}`, ...(await open(code, lang, options, server)) })))));
  return visits;
};

/** Checks that nothing jumps, and that the card fills the room that is kept, which is not much more than it needs. */
const expectStillness = (visits) => {
  for (const { where, shift, box } of visits) {
    expect(shift, where).to.be.at.most(MOST);
    if (!box) continue;
    expect(box.belowCard, where).to.be.closeTo(0, 2);
    expect(box.empty, where).to.be.at.most(8 * 16);
  }
};

const [readme] = texts;
const [, mainSnippet] = snippets[0];

/** The `min-height` that README names for each element. */
const heights = Object.fromEntries([...readme.matchAll(/^\| `<([\w-]+)>` \| `(\w+)` \|/gm)].map(([, name, height]) => [name, height]));
const htmlOf = (name) => `<${name} style="display:block;font-size:medium;min-height:${heights[name]}"><a href="tel:112">112</a></${name}>`;

const isLinkAlone = ({ code }) => code.startsWith('<p>');

it('each snippet keeps the room that README names for its element', () => {
  expect(Object.keys(heights)).to.have.length(4);
  const codes = [...snippets.map(([, code]) => code), ...rows.map(({ code }) => code)];
  const kept = codes.flatMap((code) => [...code.matchAll(/(help-emergency|support-offers|trafficking-signs|quick-exit)[^<>]*min-height:(\w+)/g)]);
  expect(kept).to.have.length.above(7);
  for (const [, name, height] of kept) expect(height, name).to.equal(heights[name]);
});

describe('with a script that takes 700 ms', function () {
  // Each test opens six pages.
  this.timeout(60000);

  it('the page jumps where no room is kept', async () => {
    for (const { where, shift } of await openAll(mainSnippet.replace(/ style="[^"]*"/, ''))) expect(shift, where).to.be.above(0.1);
  });

  for (const [where, code] of snippets)
    if (!code.includes('PINNED')) it(`the page does not jump below the snippet of ${where}`, async () => expectStillness(await openAll(code)));

  for (const { have, code } of rows.filter((row) => !isLinkAlone(row)))
    it(`the page does not jump below what to paste for ${have}`, async () => expectStillness(await openAll(code)));

  it('the page does not jump below <trafficking-signs>', async () => expectStillness(await openAll(htmlOf('trafficking-signs'))));

  it('the page does not jump when the locale file takes 500 ms more', async () => expectStillness(await openAll(mainSnippet, PLACES, 'slow')));

  it('a link alone in its paragraph makes the page jump as far as README says', async () => {
    const [, named] = /jumps, by ([\d.]+) on a phone/.exec(readme);
    const visits = await openAll(rows.find(isLinkAlone).code, { phone: PLACES['on a phone'] });
    expect(Math.max(...visits.map(({ shift }) => shift))).to.be.closeTo(Number(named), 0.1);
  });

  it('the page does not jump below a link whose paragraph has the style of the <div>', async () => {
    const [, style] = / style="([^"]*)"/.exec(rows.find(({ code }) => code.startsWith('<div')).code);
    expectStillness(await openAll(rows.find(isLinkAlone).code.replace('<p', `<p style="${style}"`)));
  });
});

describe('printed', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('an element keeps no room', async () => {
    const { $ } = await openPage('<trafficking-signs print="card" style="display:block;min-height:200em"></trafficking-signs>');
    const content = await contentOf($('trafficking-signs'));
    expect(content.offsetHeight).to.be.above(200 * 16 - 1);
    await emulateMedia({ media: 'print' });
    expect($('trafficking-signs').offsetHeight).to.be.below(2000);
  });

  it('the exit that README says to paste is not there', async () => {
    const { $ } = await openPage(htmlOf('quick-exit'));
    await contentOf($('quick-exit'));
    await emulateMedia({ media: 'print' });
    expect(hasBox($('quick-exit'))).to.equal(false);
  });
});
