import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, SLOTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { visibleTextsOf } from '../support/browser/visible-text.js';

const slotted = (slot) => `<p slot="${slot}">Host at ${slot}</p>`;

const openExpanded = async (name, body) => {
  const { $ } = await openPage(body);
  await contentOf($(name));
  openDisclosures($(name));
  return $(name);
};

/** Asserts that an element shows these texts in this order. */
const expectOrder = (element, ...expected) => {
  const texts = visibleTextsOf(element);
  expect(texts.filter((text) => expected.includes(text))).to.deep.equal(expected);
};

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const lang of ['en', 'nb'])
      it(`shows slotted content after ROSA and at the end, in ${lang}`, async () => {
        const { $ } = await openPage(elementHtml(name, { slotted }), { lang });
        await contentOf($(name), lang);
        openDisclosures($(name));
        const texts = visibleTextsOf($(name));
        const rosa = texts.indexOf('22 33 11 60');
        const afterCalls = texts.indexOf('Host at after-calls');
        expect(rosa, 'ROSA').to.be.above(texts.indexOf('112'));
        expect(afterCalls, 'after the calls').to.be.above(rosa);
        expect(afterCalls, 'before the rest of the element').to.be.below(texts.length / 2);
        // Only small lines of the widget follow: that the text is a draft, and the sources.
        const lines = [...$(name).shadowRoot.querySelectorAll('.end .note')].flatMap(visibleTextsOf);
        expect(lines).to.have.length($(name).shadowRoot.querySelectorAll('[part=notice]').length + 1);
        expect(texts.slice(-1 - lines.length)).to.deep.equal(['Host at end', ...lines]);
      });

    it('does not show children without a slot once it is rendered', async () => {
      const element = await openExpanded(name, `<${name}>Bare <b>Bold</b><p slot="title">Lost</p>${slotted('end')}</${name}>`);
      const texts = visibleTextsOf(element);
      expect(texts).to.include('Host at end');
      for (const text of ['Bare', 'Bold', 'Lost']) expect(texts).not.to.include(text);
      for (const child of element.querySelectorAll('b, [slot=title]')) expect(child.getClientRects()).to.have.length(0);
    });
  });

describe('the slot "after-calls"', () => {
  it('stands before the danger sentence in <help-emergency>', async () => {
    const element = await openExpanded('help-emergency', elementHtml('help-emergency', { slotted }));
    expectOrder(element, '22 33 11 60', 'Host at after-calls', '02800', 'I need help', '22 33 11 60', 'I suspect trafficking', '02800', 'Host at end');
  });
});

describe('the slot "contact"', () => {
  it('stands between the national numbers and the other offers in <support-offers>', async () => {
    const element = await openExpanded('support-offers', elementHtml('support-offers', { slotted }));
    expectOrder(element, '800 40 008', 'They will guide you on how to report it. They can also support you if there is a legal proceeding.', 'Host at contact', 'Other offers', 'Host at end');
  });

  it('exists in <support-offers> alone', async () => {
    const { $ } = await openPage(['help-emergency', 'trafficking-signs'].map((name) => `<${name}>${slotted('contact')}</${name}>`).join(''));
    for (const name of ['help-emergency', 'trafficking-signs']) {
      await contentOf($(name));
      openDisclosures($(name));
      expect(visibleTextsOf($(name))).not.to.include('Host at contact');
    }
  });
});

describe('slots', () => {
  it('are the documented ones and no other', async () => {
    for (const name of ELEMENTS) {
      const element = await openExpanded(name, elementHtml(name));
      expect([...element.shadowRoot.querySelectorAll('slot')].map((slot) => slot.name)).to.deep.equal(SLOTS[name]);
    }
  });

  it('keep the order of several children', async () => {
    const children = ['One', 'Two', 'Three'].map((word) => `<p slot="end">${word}</p>`).join('');
    expectOrder(await openExpanded('trafficking-signs', `<trafficking-signs>${children}</trafficking-signs>`), 'One', 'Two', 'Three');
  });

  it('take no space while they are empty', async () => {
    const element = await openExpanded('support-offers', elementHtml('support-offers'));
    for (const slot of element.shadowRoot.querySelectorAll('slot')) expect(slot.getBoundingClientRect().height, slot.name).to.equal(0);
  });
});
