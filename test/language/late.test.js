import { contentOf } from '../support/browser/content.js';
import { expect, openPage } from '../support/browser/page.js';

/** A browser keeps what it has loaded: each test has a copy of its own. */
let copies = 0;

const openLate = () => openPage('', { head: `<script src="/copies/late${(copies += 1)}/help-widgets.js" defer></script>`, lang: 'nb' });

const focusedIn = (element) => element.shadowRoot.activeElement?.getAttribute('href');

for (const href of ['tel:112', 'tel:+4722331160', 'tel:02800'])
  it(`keeps the focus on ${href} when the translation comes`, async () => {
    const { $, document } = await openLate();
    document.body.innerHTML = '<help-emergency></help-emergency>';
    const element = $('help-emergency');
    (await contentOf(element, 'en')).querySelector(`a[href="${href}"]`).focus();
    await contentOf(element, 'nb');
    expect(focusedIn(element)).to.equal(href);
  });

it('takes no focus that it did not have when the translation comes', async () => {
  const { $, document } = await openLate();
  document.body.innerHTML = '<input><help-emergency></help-emergency>';
  $('input').focus();
  await contentOf($('help-emergency'), 'nb');
  expect(document.activeElement === $('input')).to.be.true;
});
