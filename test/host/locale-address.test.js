import { contentOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, waitForConsoleMessages } from '../support/browser/page.js';
import { localeRequestsOf } from '../support/browser/script-tags.js';

// The server has the same files under each of these names, so the requested address tells which source was used.
const SCRIPT_TAG = '<script src="/copies/script/help-widgets.js" defer></script>';
const WITH_BASE = '<script src="/copies/script/help-widgets.js" data-base="/copies/data/" defer></script>';
const DELAYED = '<script type="text/plain" data-rocket-src="/copies/tag/help-widgets.js?ver=2"></script>';
const DELAYED_WITH_BASE = DELAYED.replace('data-rocket', 'data-base="/copies/data" data-rocket');
const FOREIGN = '<script data-base="/copies/foreign/">/* Not ours. */</script><script src="data:text/javascript," data-base="/copies/foreign/"></script>';

/** The script in one file with another, under another name. */
const JOINED = `<script>
  const file = new XMLHttpRequest();
  file.open('GET', '/dist/help-widgets.js', false);
  file.send();
  const joined = 'window.others = true;' + file.responseText;
  document.write('<script src="' + URL.createObjectURL(new Blob([joined])) + '" defer><' + '/script>');
</script>`;

/** For the end of `head`: tags before it are requested without it. */
const NOWHERE = '<base href="https://nowhere.invalid/">';

const rules = [
  ['data-base on another origin', { head: WITH_BASE.replace('="/copies/data', `="${otherOrigin}/copies/data`) }, `${otherOrigin}/copies/data`],
  ['data-base before the address of the script', { head: WITH_BASE }, '/copies/data'],
  ['data-base without a trailing slash', { head: WITH_BASE.replace('data/', 'data') }, '/copies/data'],
  ['data-base relative to the page', { head: WITH_BASE.replace('="/copies/data', '="copies/data') }, '/copies/data'],
  ['the address of the script before a scan of the tags', { head: DELAYED + SCRIPT_TAG }, '/copies/script'],
  ['the address of a module', { head: SCRIPT_TAG.replace('defer', 'type="module"') }, '/copies/script'],
  ['the script tag that a scan finds, in a joined file', { head: DELAYED + JOINED }, '/copies/tag'],
  ['a tag that a scan finds, relative to <base href>', { head: `<base href="/copies/deep/">${DELAYED.replace('/copies/', '../')}${JOINED}` }, '/copies/tag'],
  ['data-base of the tag that a scan finds', { head: DELAYED_WITH_BASE + JOINED }, '/copies/data'],
  ['data-base of a joined file', { head: DELAYED + JOINED.replace('defer', 'defer data-base="/copies/data"') }, '/copies/data'],
  ['no data-base of another script', { head: FOREIGN + SCRIPT_TAG }, '/copies/script'],
  ['no data-base of another script during a scan', { head: FOREIGN + DELAYED + JOINED }, '/copies/tag'],
  ['no file whose name only starts like the script', { head: DELAYED.replace('tag/help-widgets.js?', 'foreign/help-widgets.json?') + DELAYED + JOINED }, '/copies/tag'],
  ['no file whose name only ends like the script', { head: DELAYED.replace('tag/help', 'foreign/other-help') + DELAYED + JOINED }, '/copies/tag'],
  ['no empty data-base', { head: WITH_BASE.replace('/copies/data/', '') }, '/copies/script'],
  ['data-base regardless of <base href>', { head: WITH_BASE.replace('="/copies/data', '="copies/data') + NOWHERE }, '/copies/data'],
  ['the address of the script regardless of <base href>', { head: SCRIPT_TAG.replace('="', `="${location.origin}`) + NOWHERE }, '/copies/script'],
  ['the address of a script without defer regardless of a later <base href>', { head: SCRIPT_TAG.replace(' defer', '') + NOWHERE }, '/copies/script'],
];

const openWithHead = ({ head }) => openPage('<help-emergency></help-emergency>', { head, lang: 'nb' });

for (const [rule, host, folder] of rules)
  it(`uses ${rule}`, async () => {
    const page = await openWithHead(host);
    await contentOf(page.$('help-emergency'), 'nb');
    expect(localeRequestsOf(page)).to.deep.equal([`${new URL(folder, location.origin).href}/locales/nb.js`]);
    expect(page.consoleMessages).to.deep.equal([]);
  });

it('warns once about an invalid data-base, and uses the address of the script', async () => {
  const page = await openWithHead({ head: WITH_BASE.replace('/copies/data/', 'http://[') });
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/script/locales/nb.js`]);
  expect(page.consoleMessages).to.deep.equal(['warn: help-widgets ignores data-base, no http(s) folder: "http://["']);
});

it('does not load a locale file from a folder that an element names', async () => {
  const page = await openPage('<help-emergency base="/copies/element/"></help-emergency>', { head: SCRIPT_TAG, lang: 'nb' });
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/script/locales/nb.js`]);
});

it('shows English and warns once when no source names the folder', async () => {
  const page = await openWithHead({ head: JOINED });
  await waitForConsoleMessages(page, 1);
  await contentOf(page.$('help-emergency'), 'en');
  expect(localeRequestsOf(page)).to.deep.equal([]);
  expect(page.consoleMessages).to.have.length(1);
  expect(page.consoleMessages[0]).to.match(/^warn: <help-emergency> finds no "nb" at an unknown URL \(set data-base\)$/);
});

it('keeps its folder when the page changes its address and removes the script tags', async () => {
  const page = await openPage('<help-emergency></help-emergency>', { head: WITH_BASE.replace('="/copies/data', '="copies/data') });
  await contentOf(page.$('help-emergency'), 'en');
  page.window.history.replaceState(null, '', '/a/page/deeper');
  for (const script of page.document.querySelectorAll('script')) script.remove();
  page.$('help-emergency').lang = 'nb';
  await contentOf(page.$('help-emergency'), 'nb');
  expect(localeRequestsOf(page)).to.deep.equal([`${location.origin}/copies/data/locales/nb.js`]);
});
