import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '../support/browser/page.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';

/** The address of a host page, served with this HTML. */
const pageAddress = (html) => `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">${html}` })}`;

/** A page with the help element that sends its referrer and asks before it is left. */
const helpPage = (attributes = '') =>
  pageAddress(`<meta name="referrer" content="unsafe-url"><script>window.consoleMessages = []; window.onbeforeunload = () => 'Are you sure?'</script><script src="${location.origin}/vendors/clock.js"></script>
    <script src="${location.origin}/dist/help-widgets.js" defer></script><body><help-emergency ${attributes}>${FALLBACK}</help-emergency>`);

/** The page before it in the history. */
const PREVIOUS_PAGE = pageAddress('Elsewhere');

const { href: WEATHER } = (await (await fetch('/dist/facts.json')).json()).neutralPage;

const visit = (name, payload) => executeServerCommand('visit', { visit: name, ...payload });

describe('the exit', () => {
  for (const way of ['tap', 'keys'])
    it(`replaces the page in the history, without a referrer, by ${way}`, async () => {
      const { asked, entries, after, back } = await visit('leaveAndGoBack', { url: helpPage(), elsewhere: PREVIOUS_PAGE, way });
      expect(asked).to.deep.equal([{ address: WEATHER }]);
      expect(after).to.deep.equal({ address: WEATHER, referrer: '', entries });
      expect(back, 'Back leads to the page before').to.equal(PREVIOUS_PAGE);
    }).timeout(30000);

  it('leads to the address in exit-href', async () => {
    const { after } = await visit('leaveAndGoBack', { url: helpPage('exit-href="https://example.org/news"'), elsewhere: PREVIOUS_PAGE, way: 'tap' });
    expect(after.address).to.equal('https://example.org/news');
  }).timeout(30000);

  it('does not lead to the page itself, and warns of such an exit-href', async () => {
    const { warnings, address } = await visit('leaveForOwnAddress');
    expect(address).to.equal(WEATHER);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<help-emergency> ignores exit-href, no https: address of another page: "https:\/\/host\.example\/help\?a=1#top"/);
  }).timeout(30000);

  for (const trouble of ['slow', 'empty', 'offline'])
    it(`keeps the page covered when the other page does not load (${trouble}), and offers the way back after ten seconds`, async () => {
      const url = helpPage(trouble === 'slow' ? 'exit-href="https://silent.example/"' : '');
      const reports = await visit('leaveForUnreachablePage', { url, trouble });
      expect(reports).to.deep.equal([
        { address: url, title: 'Information', numbers: 0, offersBack: false },
        { address: url, title: 'Information', numbers: 0, offersBack: true },
        { address: url, title: 'A host', numbers: 1, offersBack: false },
      ]);
    }).timeout(40000);

  it('keeps a page covered that returns from the back/forward cache, and offers the way back', async function () {
    const { stayed, hidden, title, offersBack } = await visit('leaveAndRestoreFromCache', { url: helpPage() });
    // The browser may not keep such a page in its back/forward cache.
    if (!stayed) this.skip();
    expect({ hidden, title, offersBack }).to.deep.equal({ hidden: true, title: 'Information', offersBack: true });
  }).timeout(30000);

  for (const [how, press] of Object.entries({ Control: { key: 'Control' }, Shift: { key: 'Shift' }, 'the middle button': { options: { button: 'middle' } } }))
    it(`leaves in this tab with ${how}`, async () => {
      const { asked, address, newPages } = await visit('leaveByClick', { url: helpPage(), ...press });
      expect({ asked, address, newPages }).to.deep.equal({ asked: [{ address: WEATHER }], address: WEATHER, newPages: 0 });
    }).timeout(30000);

  it('does not leave with the right button', async () => {
    const url = helpPage();
    const { asked, address, newPages } = await visit('leaveByClick', { url, options: { button: 'right' } });
    expect({ asked, address, newPages }).to.deep.equal({ asked: [], address: url, newPages: 0 });
  }).timeout(30000);

  it('is a link that leads, without a referrer, where a listener that was there first lets no other hear the click', async () => {
    const { asked, after } = await visit('leaveWithoutHandler', { url: helpPage().replace('onbeforeunload', 'unused') });
    expect(asked).to.deep.equal([{ address: WEATHER }]);
    expect(after).to.deep.equal({ address: WEATHER, referrer: '' });
  }).timeout(30000);

  it('clears the name of the window, which the other page could read, on a page without a head too', async () => {
    expect(await visit('leaveWithName', { url: helpPage() })).to.equal('');
  }).timeout(30000);

  it('covers the page within 200 ms on a processor six times slower', async () => {
    // The least of at most eight: whatever else the machine does makes a measurement longer, and none shorter.
    const measure = async (rate) => {
      const results = [];
      while (results.length < 8 && !results.some(({ milliseconds }) => milliseconds < 200)) results.push(await visit('timeToCover', { url: helpPage(), rate }));
      return { milliseconds: Math.min(...results.map(({ milliseconds }) => milliseconds)), hidden: results.every(({ hidden }) => hidden) };
    };
    const slow = await measure(6);
    const fast = await measure(1);
    console.log(`from the tap to covered: ${slow.milliseconds.toFixed(1)} ms at 6x, ${fast.milliseconds.toFixed(1)} ms at 1x`);
    expect([slow.hidden, fast.hidden]).to.deep.equal([true, true]);
    expect(slow.milliseconds).to.be.below(200);
  }).timeout(90000);
});
