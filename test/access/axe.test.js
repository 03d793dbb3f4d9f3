import { expectNoViolations } from '../support/browser/axe.js';
import { addAxe, elementStates, languagesOf, openElementState } from '../support/browser/element-states.js';

describe('axe finds no violation, in light and dark,', () => {
  for (const [name, state] of Object.entries(elementStates))
    for (const lang of languagesOf(state))
      it(`in ${name}, ${lang}`, async () => {
        const page = await openElementState(state, { lang });
        addAxe(page);
        await expectNoViolations(page);
        page.document.documentElement.style.colorScheme = 'dark';
        await expectNoViolations(page);
      });
});
