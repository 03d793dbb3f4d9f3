import { textOf } from '../support/browser/content.js';
import { facts, factsByName } from '../support/browser/facts.js';
import { expect } from '../support/browser/page.js';

const fetchPage = async (lang) => new DOMParser().parseFromString(await (await fetch(`/dist/embed/sources/${lang}/index.html`)).text(), 'text/html');

const checkedTexts = { en: ['No person has checked this yet.', 'A person checked this on'], nb: ['Ingen har kontrollert dette ennå.', 'En person kontrollerte dette'] };

for (const lang of ['en', 'nb'])
  describe(`the page of sources in ${lang}`, () => {
    it('lists each fact with its source, and with the day a person checked it or that nobody has', async () => {
      const page = await fetchPage(lang);
      const items = [...page.querySelectorAll('main li:not(details li)')].map(textOf);
      const [whenUnchecked, whenChecked] = checkedTexts[lang];
      expect(items).to.have.length(facts.length);
      for (const { text, what, source, checked } of facts) {
        const item = items.find((itemText) => itemText.startsWith(text) && itemText.includes(what));
        expect(item, text).to.include(source).and.include(checked ? `${whenChecked} ${checked}` : whenUnchecked);
        if (!checked) expect(item).not.to.include(whenChecked);
      }
      expect(items[0]).to.match(/^112/);
      expect(items[1]).to.match(/^22 33 11 60/);
    });

    it('has an exit and a neutral title, and is not indexed', async () => {
      const page = await fetchPage(lang);
      expect(page.title).to.equal({ en: 'Information', nb: 'Informasjon' }[lang]);
      expect(page.querySelector('meta[name=robots]').content).to.equal('noindex');
      expect(page.querySelector('quick-exit a').href).to.equal(factsByName.neutralPage.href);
    });
  });
