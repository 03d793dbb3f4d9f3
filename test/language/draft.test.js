import { ELEMENTS, textOf } from '../support/browser/content.js';
import { isReviewed, norwegianByEnglish, waitForLanguage } from '../support/browser/languages.js';
import { expect, openPage } from '../support/browser/page.js';

const NOTICE = [...norwegianByEnglish.keys()].find((english) => english.startsWith('No native speaker'));

const isDraft = !(await isReviewed('nb'));

describe('a draft translation', () => {
  for (const tag of ELEMENTS)
    it(`says so in one line in its language, outside the sections, in <${tag}>`, async function () {
      if (!isDraft) this.skip();
      const { $ } = await openPage(`<${tag}></${tag}>`, { lang: 'nb' });
      const content = await waitForLanguage($(tag), 'nb');
      const [notice, ...others] = content.querySelectorAll('[part=notice]');
      expect(others).to.be.empty;
      expect(textOf(notice)).to.equal(norwegianByEnglish.get(NOTICE));
      expect(!notice.closest('details')).to.equal(true);
      expect(content.textContent.split(norwegianByEnglish.get(NOTICE))).to.have.length(2);
      expect(content.textContent).not.to.include(NOTICE);
    });

  it('puts no notice on an English page', async () => {
    const { $ } = await openPage('<help-emergency></help-emergency>');
    const content = await waitForLanguage($('help-emergency'), 'en');
    expect([...content.querySelectorAll('[part=notice]')]).to.be.empty;
    expect(content.textContent).not.to.include(NOTICE);
  });
});
