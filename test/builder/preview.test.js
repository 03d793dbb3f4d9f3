import { choose, enter, openBuilder } from '../support/browser/builder.js';
import { contentOf } from '../support/browser/content.js';
import { expect, openPage, waitUntil } from '../support/browser/page.js';

/** What the preview shows, opened outside its sandbox. */
const openPreview = async (page) => {
  const { srcdoc } = page.$('.screen iframe');
  return openPage('', { head: srcdoc });
};

describe('the preview of the builder', () => {
  it('shows the page that its snippet makes, in each language that is chosen', async () => {
    const page = await openBuilder('element=trafficking-signs&preset=x&background=%23fff0e0&exit=top');
    for (const lang of ['nb', 'ar', 'en']) {
      enter(page, 'preview-lang', lang);
      const preview = await openPreview(page);
      const content = await contentOf(preview.$('trafficking-signs'), lang);
      expect(content.querySelector('.call').getAttribute('href')).to.equal('tel:112');
      expect(preview.window.getComputedStyle(content).backgroundColor).to.equal('rgb(255, 240, 224)');
      await contentOf(preview.$('quick-exit'), lang);
    }
  });

  it('changes the preview after a choice, at the width of a phone, a tablet and a page', async () => {
    const page = await openBuilder('', { width: 1300 });
    const frame = () => page.$('.screen iframe');
    expect(frame().clientWidth).to.be.within(385, 390);
    choose(page, 'screen', 'tablet');
    expect(frame().clientWidth).to.be.within(760, 768);
    choose(page, 'screen', 'page');
    expect(frame().clientWidth).to.be.within(1275, 1280);
    expect(page.document.documentElement.scrollWidth, 'nothing is wider than the page').to.be.at.most(1300);
    const before = frame().srcdoc;
    choose(page, 'element', 'support-offers');
    await waitUntil(() => frame().srcdoc !== before, 'the preview changes');
    expect(frame().srcdoc).to.include('<support-offers');
  });

  it('shows the preview beside the questions as they are scrolled, and never over the code', async () => {
    const page = await openBuilder('site=ckeditor&exit=top', { width: 1280, height: 900 });
    const scroller = page.document.documentElement;
    const boxOf = (selector) => page.$(selector).getBoundingClientRect();
    page.window.scrollTo(0, 400);
    expect(boxOf('.preview').top, 'it stays on the screen').to.be.closeTo(20, 1);
    for (let top = 0; top < scroller.scrollHeight; top += 200) {
      page.window.scrollTo(0, top);
      expect(boxOf('.preview').bottom, `scrolled by ${top} px`).to.be.at.most(boxOf('.result').top);
    }
  });

  it('shows the preview in the language of the page, until another is chosen for it', async () => {
    const page = await openBuilder();
    enter(page, 'preview-lang', 'pl');
    enter(page, 'lang', 'ar');
    expect(page.$('#preview-lang').value).to.equal('ar');
    await waitUntil(() => page.$('.screen iframe').srcdoc.includes('<html class="" lang="ar" dir="rtl">'), 'the preview changes');
  });

  for (const scheme of ['page', 'reader'])
    it(`shows the preview in the dark where the card can be dark: ${scheme}`, async () => {
      const page = await openBuilder(`scheme=${scheme}`);
      choose(page, 'mode', 'dark');
      const preview = await openPreview(page);
      const content = await contentOf(preview.$('help-emergency'), 'nb');
      expect(preview.window.getComputedStyle(content).backgroundColor).to.equal('rgb(22, 27, 34)');
    });

  it('lets nothing of the preview dial or lead away', async () => {
    const page = await openBuilder();
    expect(page.$('.screen iframe').getAttribute('sandbox')).to.equal('allow-scripts');
  });
});
