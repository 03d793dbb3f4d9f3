import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, PARTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { numberTilesOf, textRectsOf, visibleTextNodesOf } from '../support/browser/visible-text.js';

const move = 'margin-top: -420px !important;';

const hosts = {
  'pulls its words up': { slotted: (slot) => `<p slot="${slot}" style="${move}">Words</p>` },
  'lays its words on top': { slotted: (slot) => `<p slot="${slot}" style="position: absolute; top: 10px; font-size: 90px">Words</p>` },
  'lays a box in its words on top': { slotted: (slot) => `<div slot="${slot}"><b style="position: fixed; top: 0">Words</b></div>` },
  'pulls its parts up': { style: PARTS.map((part) => `*::part(${part}) { ${move} }`).join('') },
  'moves its parts up': { style: PARTS.map((part) => `*::part(${part}) { translate: 0 -420px !important }`).join('') },
};

/** The exit, and what it cannot do: these are ours, and a host moves neither. */
const EXIT = '.exit, .disclaimer';

/** A point of the text where the page shows it. */
const shownAt = (text) =>
  textRectsOf(text).find(({ left, top, width, height }) => {
    const [x, y] = [left + width / 2, top + height / 2];
    return text.getRootNode().elementsFromPoint(x, y).includes(text.parentElement);
  });

for (const name of ELEMENTS)
  for (const [host, { slotted, style }] of Object.entries(hosts))
    it(`nothing of ${name} is shown above the two numbers where the host ${host}`, async () => {
      const { $ } = await openPage(elementHtml(name, { slotted }), { style, height: 4000 });
      await contentOf($(name));
      openDisclosures($(name));
      const title = $(name).shadowRoot.querySelector('.title');
      const [sos, rosa] = numberTilesOf($(name)).map(({ tile }) => tile);
      const first = [...$(name).shadowRoot.querySelectorAll(EXIT), title, sos, rosa];
      expect(first).to.have.length(5);
      for (const text of visibleTextNodesOf($(name))) {
        if (first.some((one) => one.contains(text))) continue;
        const box = shownAt(text);
        if (box) expect(box.bottom, text.data).to.be.above(rosa.getBoundingClientRect().bottom);
      }
      expect(shownAt(visibleTextNodesOf(sos)[0])).to.exist;
    });
