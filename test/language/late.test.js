import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { variantTag } from '../support/browser/script-tags.js';

/** A locale file that the server sends when the test releases it. Browsers cache, so each page loads its own copy. */
const COPY = `held${Math.random().toString(36).slice(2)}`;
let copies = 0;

const setReleased = (isReleased) => fetch(`/copies/${COPY}/release?${isReleased}`);

const openPageWithHeldLocale = async () => {
  await setReleased(false);
  return openPage('', { head: variantTag(`${COPY}_${(copies += 1)}`), lang: 'nb' });
};

const focusedHrefIn = (element) => element.shadowRoot.activeElement?.getAttribute('href');

describe('an element whose translation arrives late', () => {
  for (const href of ['tel:112', 'tel:+4722331160', 'tel:02800'])
    it(`keeps the focus on ${href}`, async () => {
      const { $, document } = await openPageWithHeldLocale();
      document.body.innerHTML = '<help-emergency></help-emergency>';
      const element = $('help-emergency');
      (await contentOf(element, 'en')).querySelector(`a[href="${href}"]`).focus();
      await setReleased(true);
      await contentOf(element, 'nb');
      expect(focusedHrefIn(element)).to.equal(href);
    });

  it('does not take the focus from the host page', async () => {
    const { $, document } = await openPageWithHeldLocale();
    document.body.innerHTML = '<input><help-emergency></help-emergency>';
    await contentOf($('help-emergency'), 'en');
    $('input').focus();
    await setReleased(true);
    await contentOf($('help-emergency'), 'nb');
    expect(document.activeElement === $('input')).to.be.true;
  });
});
