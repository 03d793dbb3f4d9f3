import { contentOf, controlsOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { addAxe, elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { expect, openPage } from '../support/browser/page.js';

const headingsOf = (element) => [...element.shadowRoot.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));

for (const name of ELEMENTS)
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`the headings of ${name} fit below a heading of level ${level}, without a gap`, async () => {
      const { $ } = await openPage(`<${name} heading-level="${level}"></${name}>`);
      await contentOf($(name));
      openDisclosures($(name));
      const [first, ...others] = headingsOf($(name));
      expect(first).to.equal(level);
      let before = first;
      for (const rank of others) {
        expect(rank).to.be.within(Math.min(level + 1, 6), Math.min(before + 1, 6));
        before = rank;
      }
    });

it('a way on is one heading with its words, closed, opened and leading elsewhere', async () => {
  for (const body of ['<help-emergency></help-emergency>', '<help-emergency offers-href="/a" signs-href="/b"></help-emergency>']) {
    const { $ } = await openPage(body);
    const content = await contentOf($('help-emergency'));
    expect([...content.querySelectorAll('.disclosure > h3, summary > h3')].map(({ textContent }) => textContent.trim())).to.deep.equal(['I need help', 'I suspect trafficking']);
  }
});

for (const [name, state] of Object.entries(elementStates))
  for (const lang of languagesOf(state))
    it(`each control says what it does, in ${name}, ${lang}`, async () => {
      const page = await openElementState(state, { lang });
      const axe = addAxe(page);
      axe.setup(page.document);
      const nameOf = (control) => axe.commons.text.accessibleText(control);
      const controls = controlsOf(page.element.shadowRoot).filter((control) => control.checkVisibility());
      const [exit, sos, rosa] = controls.map(nameOf);
      expect(exit).to.equal(lang === 'nb' && (state.shown ?? page.element.shadowRoot.querySelector('.help').lang) === 'nb' ? 'Forlat siden' : 'Leave this page');
      expect(sos).to.match(/^112\b/);
      expect(rosa).to.match(/^22 33 11 60\b/);
      for (const control of controls) {
        const words = nameOf(control);
        expect(words, control.outerHTML).to.match(/\p{L}{3}|\d{3}|\d\d \d\d/u);
        // What is seen is what is said: for those who speak to their device.
        expect(words.replace(/\s+/g, ' ').trim()).to.equal(control.textContent.replace(/\s+/g, ' ').trim());
      }
      const places = new Map();
      for (const control of controls) {
        const place = control.href || control.id || control;
        expect(places.get(nameOf(control)) ?? place, `"${nameOf(control)}" leads to one place`).to.equal(place);
        places.set(nameOf(control), place);
      }
      axe.teardown();
    });

it('pictures are silent', async () => {
  for (const name of ELEMENTS) {
    const { $ } = await openPage(`<${name}></${name}>`);
    for (const icon of (await contentOf($(name))).querySelectorAll('svg')) expect(icon.getAttribute('aria-hidden')).to.equal('true');
  }
});
