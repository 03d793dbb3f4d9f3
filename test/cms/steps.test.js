import { copySnippetFor, enter } from '../support/browser/builder.js';
import { expect, openPage } from '../support/browser/page.js';
import { editors, renderers } from '/cms/editors.js';
import { outcomeOf } from './outcome.js';
import { publish } from './publish.js';

/** The products of the builder that edit a text, by its name for each, and the way in which it says to paste. */
const products = {
  ckeditor: editors.filter(({ name, way }) => name.startsWith('CKEditor') && way === 'source view'),
  tinymce: editors.filter(({ name, way }) => name.startsWith('TinyMCE') && way === 'source code'),
  markdown: renderers,
};

for (const [site, list] of Object.entries(products))
  for (const { name, way, run } of list)
    it(`${[name, way].filter(Boolean).join(', ')}: what the builder says to paste shows the element on a page of another origin, and its numbers dial`, async () => {
      const [template, text, ...others] = await copySnippetFor(site);
      expect(others, 'a part for the template and one for the text').to.deep.equal([]);
      expect(await outcomeOf(await publish({ run }, text.code), template.code)).to.match(/^element/);
    });

// As a person may type it, with what Markdown, HTML and templates of static sites read as theirs.
const WORDS = 'A` *Ola* _x_ <b> [y](z) {{ 1 }} {% if %} www.example.org & "q"';
const EMAIL = '_a_.b@example.org';

for (const { name, run } of renderers.filter(({ name }) => /with HTML|^marked \d+$/.test(name)))
  it(`${name}: a contact that is typed into the builder stays what it is`, async () => {
    const [, { code }] = await copySnippetFor('markdown', (page) => {
      enter(page, 'contact-words', WORDS);
      enter(page, 'contact-address', EMAIL);
    });
    expect(code, 'nothing that a template evaluates').to.not.match(/[{}%]/);
    const page = await openPage(await publish({ run }, code), { head: '' });
    const contact = page.$('help-emergency [slot]');
    expect(contact.textContent).to.equal(`${WORDS}: ${EMAIL}`);
    expect([...contact.querySelectorAll('*')].map((node) => node.getAttribute('href'))).to.deep.equal([`mailto:${EMAIL}`]);
  });

it('each product has an editor', () => {
  expect(Object.values(products).map(({ length }) => length)).to.deep.equal([3, 1, 4]);
});
