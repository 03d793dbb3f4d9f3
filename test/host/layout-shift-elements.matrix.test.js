import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, hasBox } from '../support/browser/content.js';
import { expectStillness, isLinkAlone, openAll, PLACES } from '../support/browser/layout-shift.js';
import { expect, openPage } from '../support/browser/page.js';
import { rows, snippets, texts } from '../support/browser/readme-snippets.js';

const [readme] = texts;
const [, mainSnippet] = snippets[0];

/** The `min-height` that README names for each element. */
const heights = Object.fromEntries([...readme.matchAll(/^\| `<([\w-]+)>` \| .* \| `min-height: (\w+)` \|$/gm)].map(([, name, height]) => [name, height]));
const htmlOf = (name) => `<${name} style="display:flow-root;font-size:medium;min-height:${heights[name]}"><a href="tel:112">112</a></${name}>`;

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

  it('the page jumps where no room is kept', async function () {
    // A page that is not drawn before it is complete does not jump.
    this.retries(2);
    for (const { where, shift } of await openAll(mainSnippet.replace(/ style="[^"]*"/, ''))) expect(shift, where).to.be.above(0.1);
  });

  it('the page does not jump below the snippet of README.md', async () => expectStillness(await openAll(mainSnippet)));

  it('the page does not jump below <trafficking-signs>', async () => expectStillness(await openAll(htmlOf('trafficking-signs'))));

  it('the page does not jump when the locale file takes 500 ms more', async () => expectStillness(await openAll(mainSnippet, PLACES, 'slow')));

  it('a link alone in its paragraph makes the page jump as far as README says', async () => {
    const [, named] = /jumps, by ([\d.]+) on a\s+phone/.exec(readme);
    const visits = await openAll(rows.find(isLinkAlone).code, { phone: PLACES['on a phone'] });
    expect(Math.max(...visits.map(({ shift }) => shift))).to.be.closeTo(Number(named), 0.1);
  });

  it('the page does not jump below a link whose paragraph has the style of the <div>', async () => {
    const [, style] = /<div[^>]* style="([^"]*)"/.exec(mainSnippet);
    expectStillness(await openAll(rows.find(isLinkAlone).code.replace('<p', `<p style="${style}"`)));
  });
});

describe('printed', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('an element keeps no room', async () => {
    const { $ } = await openPage('<trafficking-signs print="card" style="display:flow-root;min-height:200em"></trafficking-signs>');
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
