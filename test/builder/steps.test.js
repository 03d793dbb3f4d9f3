import { copySnippetFor, openBuilder } from '../support/browser/builder.js';
import { findShown, pageOf, startApp } from '../support/browser/builder-pages.js';
import { contentOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitUntil } from '../support/browser/page.js';
import { requestsOf } from '../support/browser/script-tags.js';

const builder = await openBuilder();
const SITES = [...builder.document.querySelectorAll('input[name="site"]')].map(({ value }) => value);

// `npm run test:cms` does the same with the editors themselves, `npm run test:packages` with the frameworks.
for (const site of SITES)
  it(`${site}: from the builder to a page of another origin that shows the element, in at most four choices`, async () => {
    const made = pageOf(site, await copySnippetFor(site));
    const page = await openPage(made.body, { head: made.head, lang: 'nb' });
    startApp(page, made);
    await waitUntil(() => findShown(page, 'help-emergency'), 'the element is shown');
    const content = await contentOf(findShown(page, 'help-emergency'), 'nb');
    expect(content.querySelector('.call').getAttribute('href')).to.equal('tel:112');
    expect(requestsOf(page).filter((address) => address.includes('/dist/'))).to.deep.equal([`${otherOrigin}/dist/help-widgets.js`, `${otherOrigin}/dist/locales/nb.js`]);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('names the products of the builder', () => {
  expect(SITES).to.deep.equal(['html', 'wordpress', 'ckeditor', 'tinymce', 'markdown', 'react', 'next', 'vue', 'policy']);
});
