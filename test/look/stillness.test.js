import { emulateMedia } from '@web/test-runner-commands';
import { contentOf, ELEMENTS } from '../support/browser/content.js';
import { openDisclosures } from '../support/browser/disclosures.js';
import { elementHtml } from '../support/browser/host-styling.js';
import { expect, openPage } from '../support/browser/page.js';
import { styleOf } from '../support/browser/visible-text.js';

afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

const PSEUDO_ELEMENTS = [undefined, '::before', '::after', '::details-content'];

for (const name of ELEMENTS)
  describe(`<${name}>`, () => {
    for (const reducedMotion of ['reduce', 'no-preference'])
      it(`has no transition, animation or smooth scrolling with prefers-reduced-motion: ${reducedMotion}`, async () => {
        await emulateMedia({ reducedMotion });
        const { $, window } = await openPage(elementHtml(name), { style: '* { transition: all 9s }' });
        expect(window.matchMedia(`(prefers-reduced-motion: ${reducedMotion})`).matches).to.be.true;
        const content = await contentOf($(name));
        openDisclosures($(name));
        content.querySelector('a').focus();
        for (const element of [content, ...content.querySelectorAll('*')])
          for (const pseudo of PSEUDO_ELEMENTS) {
            const { transitionDuration, animationName, scrollBehavior } = styleOf(element, pseudo);
            expect([transitionDuration, animationName, scrollBehavior], element.outerHTML).to.deep.equal(['0s', 'none', 'auto']);
          }
        expect($(name).shadowRoot.getAnimations()).to.be.empty;
      });
  });
