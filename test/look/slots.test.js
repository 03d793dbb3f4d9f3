import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml, SLOTS } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { visibleTextsOf } from '../support/browser/visible-text.js';

const slotted = (slot) => `<p slot="${slot}">Host at ${slot}</p>`;

const openIn = async (name, body) => {
  const { $ } = await openPage(body);
  await contentOf($(name));
  openDisclosures($(name));
  return $(name);
};

/** Asserts that these words are shown, in this order. */
const expectOrder = (element, ...expected) => {
  const words = visibleTextsOf(element);
  expect(words.filter((word) => expected.includes(word))).to.deep.equal(expected);
};

/** Nothing of ours stands below the host's words but the way to the sources. */
const SOURCES = { en: 'Sources of the numbers and links', nb: 'Kilder til numrene og lenkene' };

for (const name of ELEMENTS)
  for (const lang of ['en', 'nb'])
    it(`the host's words stand after ROSA and at the end of ${name} in ${lang}`, async () => {
      const { $ } = await openPage(elementHtml(name, { slotted }), { lang });
      await contentOf($(name), lang);
      openDisclosures($(name));
      const words = visibleTextsOf($(name));
      const rosa = words.indexOf('22 33 11 60');
      const own = words.indexOf('Host at after-calls');
      expect(rosa, 'ROSA').to.be.above(words.indexOf('112'));
      expect(own, 'after the calls').to.be.above(rosa);
      expect(own, 'before what the element goes on to say').to.be.below(words.length / 2);
      expect(words.slice(-2)).to.deep.equal(['Host at end', SOURCES[lang]]);
    });

it('the words after the calls come before immediate danger', async () => {
  const element = await openIn('help-emergency', elementHtml('help-emergency', { slotted }));
  expectOrder(element, '22 33 11 60', 'Host at after-calls', '02800', 'I need help', '22 33 11 60', 'I suspect trafficking', '02800', 'Host at end');
});

it('a contact of the host stands in support-offers after the national lines and before other offers', async () => {
  const element = await openIn('support-offers', elementHtml('support-offers', { slotted }));
  expectOrder(element, '800 40 008', 'They will guide you on how to report it. They can also support you if there is a legal proceeding.', 'Host at contact', 'Other offers', 'Host at end');
});

it('only support-offers takes a contact', async () => {
  const { $ } = await openPage(['help-emergency', 'trafficking-signs'].map((name) => `<${name}>${slotted('contact')}</${name}>`).join(''));
  for (const name of ['help-emergency', 'trafficking-signs']) {
    await contentOf($(name));
    openDisclosures($(name));
    expect(visibleTextsOf($(name))).not.to.include('Host at contact');
  }
});

it('the slots are those that are documented and no other', async () => {
  for (const name of ELEMENTS) {
    const element = await openIn(name, elementHtml(name));
    expect([...element.shadowRoot.querySelectorAll('slot')].map((slot) => slot.name)).to.deep.equal(SLOTS[name]);
  }
});

for (const name of ELEMENTS)
  it(`children without a slot are not shown once ${name} is`, async () => {
    const element = await openIn(name, `<${name}>Bare <b>Bold</b><p slot="title">Lost</p>${slotted('end')}</${name}>`);
    const words = visibleTextsOf(element);
    expect(words).to.include('Host at end');
    for (const word of ['Bare', 'Bold', 'Lost']) expect(words).not.to.include(word);
    for (const child of element.querySelectorAll('b, [slot=title]')) expect(child.getClientRects()).to.have.length(0);
  });

it('several children of one slot keep their order', async () => {
  const children = ['One', 'Two', 'Three'].map((word) => `<p slot="end">${word}</p>`).join('');
  expectOrder(await openIn('trafficking-signs', `<trafficking-signs>${children}</trafficking-signs>`), 'One', 'Two', 'Three');
});

it('an empty slot takes no room', async () => {
  const element = await openIn('support-offers', elementHtml('support-offers'));
  for (const slot of element.shadowRoot.querySelectorAll('slot')) expect(slot.getBoundingClientRect().height, slot.name).to.equal(0);
});
