import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';
import { variantTag } from '../support/browser/script-tags.js';

/** A translation that comes when the test releases it. A browser keeps what it has loaded, so each page has a copy of its own. */
const COPY = `held${Math.random().toString(36).slice(2)}`;
let copies = 0;

const hold = (isReleased) => fetch(`/copies/${COPY}/release?${isReleased}`);

const openLate = async () => {
  await hold(false);
  return openPage('', { head: variantTag(`${COPY}_${(copies += 1)}`), lang: 'nb' });
};

const focusedIn = (element) => element.shadowRoot.activeElement?.getAttribute('href');

for (const href of ['tel:112', 'tel:+4722331160', 'tel:02800'])
  it(`keeps the focus on ${href} when the translation comes`, async () => {
    const { $, document } = await openLate();
    document.body.innerHTML = '<help-emergency></help-emergency>';
    const element = $('help-emergency');
    (await contentOf(element, 'en')).querySelector(`a[href="${href}"]`).focus();
    await hold(true);
    await contentOf(element, 'nb');
    expect(focusedIn(element)).to.equal(href);
  });

it('takes no focus that it did not have when the translation comes', async () => {
  const { $, document } = await openLate();
  document.body.innerHTML = '<input><help-emergency></help-emergency>';
  await contentOf($('help-emergency'), 'en');
  $('input').focus();
  await hold(true);
  await contentOf($('help-emergency'), 'nb');
  expect(document.activeElement === $('input')).to.be.true;
});
