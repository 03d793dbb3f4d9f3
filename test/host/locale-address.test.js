import { contentOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitForConsoleMessages } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

// Under each of these names the same files are served, so the address tells which was believed.
const SCRIPT_TAG = '<script src="/copies/script/help-widgets.js" defer></script>';
const WITH_BASE = '<script src="/copies/script/help-widgets.js" data-base="/copies/data/" defer></script>';
const DELAYED = '<script type="text/plain" data-rocket-src="/copies/tag/help-widgets.js?ver=2"></script>';
const DELAYED_WITH_BASE = DELAYED.replace('data-rocket', 'data-base="/copies/data" data-rocket');
const FOREIGN = '<script data-base="/copies/foreign/">/* Not ours. */</script><script src="data:text/javascript," data-base="/copies/foreign/"></script>';

/** Our script in a file with others, under a name that is not ours. */
const JOINED = `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '/dist/help-widgets.js', false);
  file.send();
  const joined = 'window.others = true;' + file.responseText;
  document.write('<script src="' + URL.createObjectURL(new Blob([joined])) + '" defer><' + '/script>');
</script>`;

/** `<base href>` comes last: what stands before it was asked for without it. */
const NOWHERE = '<base href="https://nowhere.invalid/">';

const rules = [
  ['data-base in another origin', { head: WITH_BASE.replace('="/copies/data', `="${otherOrigin}/copies/data`) }, `${otherOrigin}/copies/data`],
  ['data-base before the address of the script', { head: WITH_BASE }, '/copies/data'],
  ['data-base without a slash behind', { head: WITH_BASE.replace('data/', 'data') }, '/copies/data'],
  ['data-base relative to the page', { head: WITH_BASE.replace('="/copies/data', '="copies/data') }, '/copies/data'],
  ['the address of the script before a scan', { head: DELAYED + SCRIPT_TAG }, '/copies/script'],
  ['the address of a module', { head: SCRIPT_TAG.replace('defer', 'type="module"') }, '/copies/script'],
  ['a scan for our tag in a joined file', { head: DELAYED + JOINED }, '/copies/tag'],
  ['a tag in a scan relative to <base href>', { head: `<base href="/copies/deep/">${DELAYED.replace('/copies/', '../')}${JOINED}` }, '/copies/tag'],
  ['data-base of the tag that the scan finds', { head: DELAYED_WITH_BASE + JOINED }, '/copies/data'],
  ['data-base of a joined file', { head: DELAYED + JOINED.replace('defer', 'defer data-base="/copies/data"') }, '/copies/data'],
  ['no data-base of another script', { head: FOREIGN + SCRIPT_TAG }, '/copies/script'],
  ['no data-base of another script in a scan', { head: FOREIGN + DELAYED + JOINED }, '/copies/tag'],
  ['no file whose name begins as ours', { head: DELAYED.replace('tag/help-widgets.js?', 'foreign/help-widgets.json?') + DELAYED + JOINED }, '/copies/tag'],
  ['no file whose name ends as ours', { head: DELAYED.replace('tag/help', 'foreign/other-help') + DELAYED + JOINED }, '/copies/tag'],
  ['no data-base that is empty', { head: WITH_BASE.replace('/copies/data/', '') }, '/copies/script'],
  ['data-base whatever <base href> says', { head: WITH_BASE.replace('="/copies/data', '="copies/data') + NOWHERE }, '/copies/data'],
  ['the address of the script whatever <base href> says', { head: SCRIPT_TAG.replace('="', `="${location.origin}`) + NOWHERE }, '/copies/script'],
  ['the address of the script whatever a later <base href> says, before the page is there', { head: SCRIPT_TAG.replace(' defer', '') + NOWHERE }, '/copies/script'],
];

const open = ({ head }) => openPage('<help-emergency></help-emergency>', { head, lang: 'nb' });

for (const [rule, host, folder] of rules)
  it(`believes ${rule}`, async () => {
    const page = await open(host);
    await contentOf(page.$('help-emergency'), 'nb');
    expect(localeRequestsOf(page)).to.deep.equal([`${new URL(folder, location.origin).href}/locales/nb.js`]);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('says that it cannot read data-base, once, and uses the address of the script', async () => {
  const page = await open({ head: WITH_BASE.replace('/copies/data/', 'http://[') });
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/script/locales/nb.js`]);
  expect(page.consoleMessages).to.deep.equal(['warn: help-widgets ignores data-base="http://[", no folder of https: or http:']);
});

it('asks no folder that an element names: a locale file is code', async () => {
  const page = await openPage('<help-emergency base="/copies/element/"></help-emergency>', { head: SCRIPT_TAG, lang: 'nb' });
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/script/locales/nb.js`]);
});

it('speaks English and says so once where nothing tells', async () => {
  const page = await open({ head: JOINED });
  await waitForConsoleMessages(page, 1);
  await contentOf(page.$('help-emergency'), 'en');
  expect(localeRequestsOf(page)).to.deep.equal([]);
  expect(page.consoleMessages).to.have.length(1);
  expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> .*"nb".* English/);
});

it('stays with the folder it came from when the page moves on', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: WITH_BASE.replace('="/copies/data', '="copies/data') });
  await contentOf(page.$('help-emergency'), 'en');
  page.window.history.replaceState(null, '', '/a/page/deeper');
  for (const script of page.document.querySelectorAll('script')) script.remove();
  page.$('help-emergency').lang = 'nb';
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/data/locales/nb.js`]);
});
