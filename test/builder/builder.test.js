import { choose, enter, openBuilder, partsOf } from '../support/browser/builder.js';
import { addAxe } from '../support/browser/element-states.js';
import { ELEMENTS, textOf } from '../support/browser/content.js';
import { expect, pause, waitUntil } from '../support/browser/page.js';
import { scriptLine, texts } from '../support/browser/readme-snippets.js';
import { requestsOf } from '../support/browser/script-tags.js';

const codeOf = (page) => partsOf(page).map(({ code }) => code).join('\n');

const fragmentOf = ({ window }) => window.location.hash.slice(1);

describe('the builder', () => {
  it('is in Norwegian, and in English after one press', async () => {
    const page = await openBuilder();
    expect(page.document.documentElement.lang).to.equal('nb');
    expect(textOf(page.$('h1'))).to.equal('Vis hjelp mot menneskehandel på nettstedet ditt');
    page.$('nav a[lang="en"]').click();
    expect(page.document.documentElement.lang).to.equal('en');
    expect(textOf(page.$('h1'))).to.equal('Show help against human trafficking on your website');
    await waitUntil(() => fragmentOf(page) === 'interface=en', 'its address says so');
  });

  it('fills in the address that it is served from, and the script line of README', async () => {
    const page = await openBuilder();
    expect(codeOf(page)).to.include(scriptLine.replaceAll('ADDRESS', `${location.origin}/dist`));
  });

  it('gives the element of README, with the room that README says', async () => {
    for (const element of ELEMENTS) {
      const page = await openBuilder(`element=${element}`);
      const [, room] = new RegExp(`\\| \`<${element}>\` \\|.*min-height: (\\w+)`).exec(texts[0]);
      expect(codeOf(page)).to.include(`<${element} lang="nb" style="display:flow-root;font-size:medium;min-height:${room}"><a href="tel:112">112</a> · <a href="tel:+4722331160">ROSA 22 33 11 60</a></${element}>`);
    }
    const [, room] = /\| `<quick-exit>` \|.*min-height: (\w+)/.exec(texts[0]);
    expect(codeOf(await openBuilder('exit=top'))).to.include(`<quick-exit lang="nb" style="display:flow-root;font-size:medium;min-height:${room}">`);
  });

  it('says its choices in its address, in no entry of the history, and reads them there', async () => {
    const page = await openBuilder();
    const { length } = page.window.history;
    choose(page, 'element', 'support-offers');
    choose(page, 'site', 'vue');
    choose(page, 'exit', 'none');
    choose(page, 'preset', 'warm');
    enter(page, 'lang', 'ar');
    enter(page, 'look-size', '1.5');
    const { srcdoc } = page.$('.screen iframe');
    await waitUntil(() => page.$('.screen iframe').srcdoc !== srcdoc, 'the preview changes');
    enter(page, 'preview-lang', 'pl');
    await pause(200);
    expect(fragmentOf(page), 'its address says so').to.include('size=1.5');
    expect(page.window.history.length).to.equal(length);
    const other = await openBuilder(fragmentOf(page));
    expect(partsOf(other)).to.deep.equal(partsOf(page));
    expect(codeOf(other)).to.include('data-lang="ar"').and.include('--help-size: 1.5;').and.include('--help-font: Georgia, serif;');
    other.window.location.hash = 'element=trafficking-signs';
    await waitUntil(() => codeOf(other).includes('<trafficking-signs'), 'it follows its address');
  });

  it('takes nothing from its address that is no choice', async () => {
    const attack = new URLSearchParams({ element: 'script', site: '__proto__', lang: '"><img src=x>', background: 'url(//stranger.example)', font: 'constructor', size: '99', languages: 'xx <b> constructor toString', exitHref: 'https://stranger.example/', contactAddress: '1', contactWords: '1' });
    const page = await openBuilder(attack);
    expect(codeOf(page)).to.equal(codeOf(await openBuilder()));
  });

  it('puts what is typed into the snippet, and not into its address', async () => {
    const page = await openBuilder();
    enter(page, 'contact-words', 'Our "office" <b>');
    enter(page, 'contact-address', 'post@example.org');
    enter(page, 'exit-href', 'https://www.example.org/?a=1&b=2');
    expect(codeOf(page)).to.include('<span slot="after-calls">Our &quot;office&quot; &lt;b&gt;: <a href="mailto:post@example.org">post@example.org</a></span>');
    expect(codeOf(page)).to.include('exit-href="https://www.example.org/?a=1&amp;b=2"');
    await pause(400);
    expect(fragmentOf(page)).to.equal('');
  });

  for (const [id, wrong] of [
    ['contact-address', 'javascript:alert(1)'],
    ['contact-address', 'http://example.org'],
    ['contact-address', 'mailto:post@example.org'],
    ['contact-address', '+47 (0)22 33 44 55'],
    ['contact-address', 'https://known.example@stranger.example/'],
    ['exit-href', 'http://example.org'],
    ['exit-href', 'https://known.example@stranger.example/'],
  ])
    it(`says that "${wrong}" cannot be a ${id}, and leaves it out`, async () => {
      const page = await openBuilder();
      const before = codeOf(page);
      enter(page, id, wrong);
      expect(codeOf(page)).to.equal(before);
      expect(textOf(page.$(`#${id}-problem`))).to.match(/https:\/\//);
      expect(page.$(`#${id}`).getAttribute('aria-invalid')).to.equal('true');
    });

  it('gives the element where only it can say what is typed, and says where that is removed', async () => {
    const page = await openBuilder('site=ckeditor&interface=en');
    expect(codeOf(page)).to.match(/<div class="help-emergency" data-lang="nb"[^>]*><p>.*<\/p><p><a href="[^"]*\/embed\/help-emergency\/nb\/">/);
    expect(textOf(page.$('.remarks'))).to.not.include('removes');
    enter(page, 'contact-address', '22 33 44 55');
    expect(codeOf(page)).to.include('<help-emergency lang="nb"').and.include('<a href="tel:22334455">22 33 44 55</a>');
    expect(textOf(page.$('.remarks'))).to.include('CKEditor 5 removes the element');
  });

  it('says beside the code what is not in it because it was typed wrong', async () => {
    const page = await openBuilder('interface=en');
    const notes = () => [...page.document.querySelectorAll('.result .note')].map(textOf).join(' ');
    expect(notes()).to.not.include('not in the code');
    enter(page, 'exit-href', 'example.org');
    expect(notes()).to.include('The address of the “Leave this page” button is not in the code.');
    expect(codeOf(page)).to.not.include('example.org');
    choose(page, 'exit', 'none');
    enter(page, 'contact-words', 'Our office');
    expect(notes()).to.match(/^Your contact is not in the code./);
  });

  it('links the English page where drafts are left out, as each translation is one', async () => {
    const page = await openBuilder('site=markdown&languages=reviewed');
    expect(codeOf(page)).to.include('data-drafts="none"').and.include('[Help me](').and.include('/embed/help-emergency/en/').and.not.include('/nb/');
  });

  it('opens what a link to it has changed, and keeps one language at least', async () => {
    const page = await openBuilder('exit=none&languages=nb&accent=%23000000');
    expect([...page.document.querySelectorAll('.question details')].map(({ open }) => open)).to.deep.equal([true, true]);
    expect([...page.document.querySelectorAll('.checks input:disabled')].map(({ parentElement }) => textOf(parentElement))).to.deep.equal(['Norsk bokmål']);
    const plain = await openBuilder();
    expect([...plain.document.querySelectorAll('.question details')].map(({ open }) => open)).to.deep.equal([false, false]);
  });

  it('has the tables of README', async () => {
    const { document } = await openBuilder();
    const cells = [...document.querySelectorAll('.reference td:first-child')].map(textOf);
    const named = [...texts[0].matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named).to.include.members(['<help-emergency>', 'exit-href', 'after-calls', '--help-size']);
    expect(cells).to.include.members(named);
  });

  it('has a control for each custom property', async () => {
    const { document } = await openBuilder();
    const properties = [...texts[0].matchAll(/^\| `--help-(\w+)` \|/gm)].map(([, name]) => name);
    const controls = [...document.querySelectorAll('[id^="look-"]')].map(({ id }) => id.replace('look-', ''));
    expect(controls.sort()).to.deep.equal(properties.sort());
  });

  it('fits a phone of 320 px with letters that are half as large again', async () => {
    const { document } = await openBuilder('', { width: 320 });
    document.documentElement.style.fontSize = '150%';
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('copies a snippet', async () => {
    const page = await openBuilder('site=react');
    const copied = [];
    page.window.Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText: async (text) => copied.push(text) } });
    page.document.querySelectorAll('.copy button')[1].click();
    await waitUntil(() => textOf(page.document.querySelectorAll('.copy')[1]) === 'Kopier Kopiert', 'it says so');
    expect(copied).to.deep.equal([partsOf(page)[1].code]);
    choose(page, 'exit', 'none');
    expect(textOf(page.document.querySelectorAll('.copy')[1]), 'another snippet').to.equal('Kopier');
  });

  it('selects a snippet that the browser does not let it copy, and says how', async () => {
    const page = await openBuilder();
    page.window.Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    page.$('.copy button').click();
    await waitUntil(() => textOf(page.$('.copy')).includes('Ctrl+C'), 'it says how');
    expect(String(page.window.getSelection())).to.equal(partsOf(page)[0].code);
  });

  it('stores nothing, and asks for nothing but files of its own folder', async () => {
    const page = await openBuilder();
    choose(page, 'site', 'wordpress');
    enter(page, 'contact-words', 'Words');
    enter(page, 'preview-lang', 'ar');
    const { window, document } = page;
    expect([window.localStorage.length, window.sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    expect(requestsOf(page).filter((address) => !/\/dist\/builder\/builder\.(js|css)$|__web-dev-server/.test(address))).to.deep.equal([]);
    expect(document.querySelector('meta[http-equiv]').content).to.include("connect-src 'none'").and.include("form-action 'none'");
  });

  for (const scheme of ['light', 'dark'])
    for (const language of ['nb', 'en'])
      it(`passes axe at 320 px, all opened, in ${scheme}, in ${language}`, async () => {
        const page = await openBuilder(`interface=${language}&site=ckeditor&exit=top&scheme=reader&background=%23999999`, { width: 320 });
        page.document.documentElement.style.colorScheme = scheme;
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        addAxe(page);
        const { violations } = await page.window.axe.run({ rules: { 'target-size': { enabled: true } } });
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).to.deep.equal([]);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      });
});
