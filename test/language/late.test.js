import { CLOCK, setForward } from '../support/browser/clock.js';
import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { holdLocales, releaseLocales, variantTag } from '../support/browser/script-tags.js';

const openPageWithHeldLocale = async (head = '') => openPage('', { head: head + variantTag(await holdLocales()), lang: 'nb' });

const focusedHrefIn = (element) => element.shadowRoot.activeElement?.getAttribute('href');

describe('an element whose translation arrives late', () => {
  for (const href of ['tel:112', 'tel:+4722331160', 'tel:02800'])
    it(`keeps the focus on ${href}`, async () => {
      const { $, document } = await openPageWithHeldLocale();
      document.body.innerHTML = '<help-emergency></help-emergency>';
      const element = $('help-emergency');
      (await contentOf(element, 'en')).querySelector(`a[href="${href}"]`).focus();
      await releaseLocales();
      await contentOf(element, 'nb');
      expect(focusedHrefIn(element)).to.equal(href);
    });

  it('is not updated again when the time for the file is over', async () => {
    const page = await openPageWithHeldLocale(CLOCK);
    page.document.body.innerHTML = '<help-emergency></help-emergency>';
    const element = page.$('help-emergency');
    await contentOf(element, 'en');
    await releaseLocales();
    await contentOf(element, 'nb');
    let updates = 0;
    element.requestUpdate = () => (updates += 1);
    await setForward(page, 5000);
    expect(updates).to.equal(0);
    expect(page.consoleMessages).to.deep.equal([]);
  });

  it('does not take the focus from the host page', async () => {
    const { $, document } = await openPageWithHeldLocale();
    document.body.innerHTML = '<input><help-emergency></help-emergency>';
    await contentOf($('help-emergency'), 'en');
    $('input').focus();
    await releaseLocales();
    await contentOf($('help-emergency'), 'nb');
    expect(document.activeElement === $('input')).to.be.true;
  });
});
