import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '../support/browser/page.js';

const FALLBACK = '<a href="tel:112">112</a> <a href="tel:+4722331160">22 33 11 60</a>';

const address = (html) => `${location.origin}/served/page?${new URLSearchParams({ type: 'text/html; charset=utf-8', html: `<!doctype html><html lang="en"><title>A host</title><link rel="icon" href="data:,">${html}` })}`;

/** A page that tells others where its visitors come from, and asks whether one is sure. */
const page = (attributes = '') =>
  address(`<meta name="referrer" content="unsafe-url"><script>window.consoleMessages = []; window.onbeforeunload = () => 'Are you sure?'</script><script src="${location.origin}/vendors/clock.js"></script>
    <script src="${location.origin}/dist/help-widgets.js" defer></script><body><help-emergency ${attributes}>${FALLBACK}</help-emergency>`);

const ELSEWHERE = address('Elsewhere');

const { href: WEATHER } = (await (await fetch('/dist/facts.json')).json()).neutralPage;

const visit = (name, payload) => executeServerCommand('visit', { visit: name, ...payload });

for (const way of ['tap', 'keys'])
  it(`by ${way}, the weather takes the page's place in the history, and is told nothing of it`, async () => {
    const { asked, entries, after, back } = await visit('leaveAndGoBack', { url: page(), elsewhere: ELSEWHERE, way });
    expect(asked).to.deep.equal([{ address: WEATHER }]);
    expect(after).to.deep.equal({ address: WEATHER, referrer: '', entries });
    expect(back, 'what was before is still behind Back').to.equal(ELSEWHERE);
  }).timeout(30000);

it('leads where exit-href says', async () => {
  const { after } = await visit('leaveAndGoBack', { url: page('exit-href="https://example.org/news"'), elsewhere: ELSEWHERE, way: 'tap' });
  expect(after.address).to.equal('https://example.org/news');
}).timeout(30000);

for (const trouble of ['slow', 'empty', 'offline'])
  it(`stays covered where the weather does not come (${trouble}), and offers the way back to the numbers after ten seconds`, async () => {
    const url = page(trouble === 'slow' ? 'exit-href="https://silent.example/"' : '');
    const told = await visit('leaveForUnreachablePage', { url, trouble });
    expect(told).to.deep.equal([
      { address: url, title: 'Information', numbers: 0, offersBack: false },
      { address: url, title: 'Information', numbers: 0, offersBack: true },
      { address: url, title: 'A host', numbers: 1, offersBack: false },
    ]);
  }).timeout(40000);

it('a page that comes back out of the cache is covered until the visitor chooses to see it', async function () {
  const { stayed, hidden, title, offersBack } = await visit('leaveAndRestoreFromCache', { url: page() });
  // This browser may keep no page that was left like this.
  if (!stayed) this.skip();
  expect({ hidden, title, offersBack }).to.deep.equal({ hidden: true, title: 'Information', offersBack: true });
}).timeout(30000);

it('is over its room, and then as wide as its element, where a phone shows all of a page that is wider', async () => {
  const [top, scrolled] = await visit('placeOnPhone', { url: page('style="width: 960px; margin-bottom: 5000px"').replace('%3Ctitle', '%3Cmeta+name%3Dviewport+content%3D%22width%3Ddevice-width%22%3E%3Ctitle') });
  expect(top.card[1]).to.be.above(900);
  for (const i of [0, 1]) expect(Math.abs(top.exit[i] - top.room[i]), JSON.stringify(top)).to.be.at.most(1);
  for (const i of [0, 1]) expect(Math.abs(scrolled.exit[i] - scrolled.card[i]), JSON.stringify(scrolled)).to.be.at.most(1);
}).timeout(30000);

it('covers before a frame has passed on a processor six times slower', async () => {
  const slow = await visit('timeToCover', { url: page(), rate: 6 });
  const fast = await visit('timeToCover', { url: page(), rate: 1 });
  console.log(`from the tap to covered: ${slow.milliseconds.toFixed(1)} ms at 6x, ${fast.milliseconds.toFixed(1)} ms at 1x`);
  expect([slow.hidden, fast.hidden]).to.deep.equal([true, true]);
  expect(slow.milliseconds).to.be.below(200);
}).timeout(40000);
