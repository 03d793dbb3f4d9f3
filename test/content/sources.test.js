import { textOf } from '../support/browser/content.js';
import { facts, factsByName } from '../support/browser/facts.js';
import { expect } from '../support/browser/page.js';

const open = async (lang) => new DOMParser().parseFromString(await (await fetch(`/dist/embed/sources/${lang}/index.html`)).text(), 'text/html');

const words = { en: ['No person has checked this yet.', 'A person checked this on'], nb: ['Ingen har kontrollert dette ennå.', 'Kontrollert av en person'] };

for (const lang of ['en', 'nb']) {
  it(`the page of sources shows each number and link with its source, and no day on which nobody checked it, in ${lang}`, async () => {
    const page = await open(lang);
    const items = [...page.querySelectorAll('li')].map(textOf);
    expect(items).to.have.length(facts.length);
    for (const { text, what, source, checked } of facts) {
      const item = items.find((words) => words.startsWith(text) && words.includes(what));
      expect(item, text).to.include(source).and.include(checked ? `${words[lang][1]} ${checked}` : words[lang][0]);
      if (!checked) expect(item).not.to.include(words[lang][1]);
    }
    expect(items[0]).to.match(/^112/);
    expect(items[1]).to.match(/^22 33 11 60/);
  });

  it(`the page of sources has an exit, a neutral title and nothing for a search engine, in ${lang}`, async () => {
    const page = await open(lang);
    expect(page.title).to.equal({ en: 'Information', nb: 'Informasjon' }[lang]);
    expect(page.querySelector('meta[name=robots]').content).to.equal('noindex');
    expect(page.querySelector('quick-exit a').href).to.equal(factsByName.neutralPage.href);
  });
}
