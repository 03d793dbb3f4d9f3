import { contentOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, pause, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, SANDBOX_WITHOUT_NAVIGATION } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const FRAME = '<iframe id="ours" src="/dist/embed/help-emergency/en/index.html" width="400" height="500"></iframe>';

/** Hears what comes to a page. */
const EAR = `<script>
  window.heard = [];
  addEventListener('message', ({ data, origin }) => heard.push([data, origin]));
</script>`;

/** A host that has our script, and a frame of ours. */
const openHost = (body = FRAME, { head = SCRIPT_TAG, ...options } = {}) => openPage(body, { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: OFFLINE_SCRIPT + EAR + head, ...options });

/** The exit within a finished page that stands in a frame. */
const exitInFrame = async (page) => {
  const { contentDocument, contentWindow } = page.$('#ours');
  // The frame asks before it looks for another way, which would lead the test away.
  Object.defineProperty(contentWindow.Navigator.prototype, 'onLine', { get: () => true });
  contentWindow.setTimeout = (_, delay) => expect(delay).to.be.oneOf([300, 10000]);
  const element = contentDocument.querySelector('help-emergency');
  await contentOf(element);
  await waitUntil(() => exitButtonOf(element));
  return { exit: exitButtonOf(element), inner: { document: contentDocument, window: contentWindow } };
};

const heardFrom = (page) => page.window.heard.filter(([data]) => typeof data !== 'object');

it('the exit in a frame of ours covers the frame, and the page around it by one message with nothing in it', async () => {
  const page = await openHost();
  const { exit, inner } = await exitInFrame(page);
  expect(heardFrom(page), 'no message before').to.deep.equal([]);
  exit.click();
  expect(isCovered(inner), 'the frame, at once').to.equal(true);
  await waitUntil(() => isCovered(page), 'the page around it');
  expect(heardFrom(page)).to.deep.equal([['', location.origin]]);
});

it('leaves it to the page around it, which may lead elsewhere', async () => {
  const page = await openHost();
  const { exit, inner } = await exitInFrame(page);
  const later = [];
  inner.window.setTimeout = (step, delay, ...values) => later.push([delay, () => step(...values)]);
  exit.click();
  await waitUntil(() => isCovered(page), 'the page around it');
  await pause(300);
  for (const [, step] of later.filter(([delay]) => delay === 300)) step();
  expect(inner.document.querySelectorAll('meta[name=referrer]'), 'nothing has led away: its own is there').to.have.length(1);
});

it('does so on a page that has the script and no element', async () => {
  const page = await openHost(`<p>No element</p>${FRAME}`, { lang: 'nb' });
  const { exit } = await exitInFrame(page);
  exit.click();
  await waitUntil(() => isCovered(page));
});

it('covers the frame alone where the page around it has no script of ours', async () => {
  const page = await openHost(FRAME, { head: '' });
  const { exit, inner } = await exitInFrame(page);
  exit.click();
  await pause(300);
  expect([isCovered(inner), isCovered(page)]).to.deep.equal([true, false]);
});

/** Says it as a frame of ours would. */
const CALLER = `<script>addEventListener('load', () => parent.postMessage('', '*'))</script>`;

const strangers = {
  'a frame of the host': `<iframe srcdoc="${CALLER.replaceAll('"', '&quot;')}"></iframe>`,
  'a frame with an address like ours elsewhere': `<iframe src="${otherOrigin}/host-page?html=${encodeURIComponent(CALLER)}&path=/dist/embed/help-emergency/en/"></iframe>`,
  'a frame in a sandbox': `<iframe sandbox="allow-scripts" srcdoc="${CALLER.replaceAll('"', '&quot;')}"></iframe>`,
};

for (const [who, frame] of Object.entries(strangers))
  it(`is not obeyed by ${who}`, async () => {
    const page = await openHost(`<help-emergency></help-emergency>${frame}`);
    await waitUntil(() => heardFrom(page).length, 'it has spoken');
    await pause(200);
    expect(isCovered(page)).to.equal(false);
  });

for (const [data, obeyed] of [['', true], ['x', false], [{ type: 'resize' }, false], [undefined, false]])
  it(`${obeyed ? 'is' : 'is not'} obeyed by a frame of ours that says ${JSON.stringify(data)}`, async () => {
    const page = await openHost(`<help-emergency></help-emergency>${FRAME}`);
    const { window } = page;
    window.dispatchEvent(new window.MessageEvent('message', { data, source: page.$('#ours').contentWindow, origin: location.origin }));
    expect(isCovered(page)).to.equal(obeyed);
  });

it('is not obeyed by the page itself, nor by the one above it', async () => {
  const page = await openHost('<help-emergency></help-emergency>');
  page.window.postMessage('', '*');
  page.window.eval(`postMessage('', '*')`);
  await waitUntil(() => page.window.heard.length > 1);
  expect(isCovered(page)).to.equal(false);
});

it('is not obeyed by what a frame of ours has become', async () => {
  const page = await openHost(`<help-emergency></help-emergency>${FRAME}`);
  page.$('#ours').contentWindow.location.replace(`${otherOrigin}/host-page?html=${encodeURIComponent(CALLER)}`);
  await waitUntil(() => heardFrom(page).length, 'it has spoken');
  await pause(200);
  expect(isCovered(page)).to.equal(false);
});

it('no message is sent by a page of a host in a frame', async () => {
  const page = await openHost('<help-emergency></help-emergency>');
  const messages = [];
  const listen = ({ source, data }) => source === page.window && messages.push(data);
  window.addEventListener('message', listen);
  exitButtonOf(page.$('help-emergency')).click();
  await pause(200);
  window.removeEventListener('message', listen);
  expect(isCovered(page)).to.equal(true);
  expect(messages).to.deep.equal([]);
});
