import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, PARTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const moveUp = 'margin-top: -420px !important;';

const hosts = {
  'pulls slotted content up': { slotted: (slot) => `<p slot="${slot}" style="${moveUp}">Words</p>` },
  'positions slotted content over the top': { slotted: (slot) => `<p slot="${slot}" style="position: absolute; top: 10px; font-size: 90px">Words</p>` },
  'positions a child of slotted content over the top': { slotted: (slot) => `<div slot="${slot}"><b style="position: fixed; top: 0">Words</b></div>` },
  'pulls parts up with a margin': { style: PARTS.map((part) => `*::part(${part}) { ${moveUp} }`).join('') },
  'moves parts up with translate': { style: PARTS.map((part) => `*::part(${part}) { translate: 0 -420px !important }`).join('') },
};

/** The exit may stand above the numbers: a host cannot move it. */
const EXIT = '.exit';

/** The first box of a text node that is on top at its centre. */
const visibleRectOf = (text) =>
  textRectsOf(text).find(({ left, top, width, height }) => {
    const centre = [left + width / 2, top + height / 2];
    return text.getRootNode().elementsFromPoint(...centre).includes(text.parentElement);
  });

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const [host, { slotted, style }] of Object.entries(hosts))
      it(`shows nothing of the host above the two numbers on a page that ${host}`, async () => {
        const { $ } = await openPage(elementHtml(name, { slotted }), { style, height: 4000 });
        await contentOf($(name));
        openDisclosures($(name));
        const title = $(name).shadowRoot.querySelector('.title');
        const [emergency, rosa] = numberTilesOf($(name)).map(({ tile }) => tile);
        const leading = [...$(name).shadowRoot.querySelectorAll(EXIT), title, emergency, rosa];
        expect(leading).to.have.length(4);
        for (const text of visibleTextNodesOf($(name))) {
          if (leading.some((part) => part.contains(text))) continue;
          const box = visibleRectOf(text);
          if (box) expect(box.bottom, text.data).to.be.above(rosa.getBoundingClientRect().bottom);
        }
        expect(visibleRectOf(visibleTextNodesOf(emergency)[0])).to.exist;
      });
  });
