import { contentOf, controlsOf, ELEMENTS, outlineOf } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { addAxe, elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';
import { expect, openPage } from '../support/browser/page.js';

describe('headings', () => {
  for (const name of ELEMENTS)
    for (const level of [1, 2, 3, 4, 5, 6])
      it(`skip no level in <${name} heading-level="${level}">`, async () => {
        const { $ } = await openPage(`<${name} heading-level="${level}"></${name}>`);
        await contentOf($(name));
        openDisclosures($(name));
        const [first, ...others] = outlineOf($(name).shadowRoot).map(([headingLevel]) => headingLevel);
        expect(first).to.equal(level);
        let before = first;
        for (const other of others) {
          expect(other).to.be.within(Math.min(level + 1, 6), Math.min(before + 1, 6));
          before = other;
        }
      });

  it('name the two rows, whether they open or lead elsewhere', async () => {
    for (const body of ['<help-emergency></help-emergency>', '<help-emergency offers-href="/a" signs-href="/b"></help-emergency>']) {
      const { $ } = await openPage(body);
      const content = await contentOf($('help-emergency'));
      expect([...content.querySelectorAll('.disclosure > h3, summary > h3')].map(({ textContent }) => textContent.trim())).to.deep.equal(['I need help', 'I suspect trafficking']);
    }
  });
});

describe('the accessible name of each control', () => {
  for (const [name, state] of Object.entries(elementStates))
    for (const lang of languagesOf(state))
      it(`is its visible text, and stands for one destination, in ${name}, ${lang}`, async () => {
        const page = await openElementState(state, { lang });
        const axe = addAxe(page);
        axe.setup(page.document);
        const nameOf = (control) => axe.commons.text.accessibleText(control);
        const controls = controlsOf(page.element.shadowRoot).filter((control) => control.checkVisibility());
        const [exit, list, emergency, rosa] = controls.map(nameOf);
        expect(exit).to.equal(lang === 'nb' && (state.shown ?? page.element.shadowRoot.querySelector('.help').lang) === 'nb' ? 'Forlat siden' : 'Leave this page');
        expect(list).to.equal(exit === 'Forlat siden' ? 'Språk' : 'Language');
        expect(emergency).to.match(/^112\b/);
        expect(rosa).to.match(/^22 33 11 60\b/);
        for (const control of controls) {
          const accessibleName = nameOf(control);
          expect(accessibleName, control.outerHTML).to.match(/\p{L}{3}|\d{3}|\d\d \d\d/u);
          // Voice control finds a control by the text that it shows; the text of a list is its value.
          if (control.localName !== 'select') expect(accessibleName.replace(/\s+/g, ' ').trim()).to.equal(control.textContent.replace(/\s+/g, ' ').trim());
        }
        const destinations = new Map();
        for (const control of controls) {
          const destination = control.href || control.id || control;
          expect(destinations.get(nameOf(control)) ?? destination, `"${nameOf(control)}" has one destination`).to.equal(destination);
          destinations.set(nameOf(control), destination);
        }
        axe.teardown();
      });
});

describe('icons', () => {
  it('are hidden from screen readers', async () => {
    for (const name of ELEMENTS) {
      const { $ } = await openPage(`<${name}></${name}>`);
      for (const icon of (await contentOf($(name))).querySelectorAll('svg')) expect(icon.getAttribute('aria-hidden')).to.equal('true');
    }
  });
});
