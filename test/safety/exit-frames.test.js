import { contentOf } from '../support/browser/content.js';
import { expect, openPage, otherOrigin, pause, waitUntil } from '../support/browser/page.js';
import { exitButtonOf, isCovered, OFFLINE_SCRIPT, openPageWithExit, SANDBOX_WITHOUT_NAVIGATION, wayBackOf } from '../support/browser/quick-exit.js';
import { SCRIPT_TAG } from '../support/browser/script-tags.js';

const FINISHED_PAGE_FRAME = '<iframe id="finished-page" src="/dist/embed/help-emergency/en/index.html" width="400" height="500"></iframe>';

/** Records the messages that a page receives. */
const MESSAGE_RECORDER = `<script>
  window.receivedMessages = [];
  addEventListener('message', ({ data, origin }) => receivedMessages.push([data, origin]));
</script>`;

/** Opens a host page with our script and a finished page in a frame. */
const openHostPage = (body = FINISHED_PAGE_FRAME, { head = SCRIPT_TAG, ...options } = {}) => openPage(body, { sandbox: SANDBOX_WITHOUT_NAVIGATION, head: OFFLINE_SCRIPT + MESSAGE_RECORDER + head, ...options });

/** Waits for the exit of the finished page in the frame, and keeps the frame from navigating. */
const exitInFrame = async (page) => {
  const { contentDocument, contentWindow } = page.$('#finished-page');
  // Only an online page sends the message. Its timers are stopped: they would lead the test page away.
  Object.defineProperty(contentWindow.Navigator.prototype, 'onLine', { get: () => true });
  contentWindow.setTimeout = (_, delay) => expect(delay).to.be.oneOf([300, 10000]);
  const element = contentDocument.querySelector('help-emergency');
  await contentOf(element);
  await waitUntil(() => exitButtonOf(element));
  return { exit: exitButtonOf(element), inner: { document: contentDocument, window: contentWindow } };
};

/** The received messages that are not objects. The exit sends a string. */
const messagesTo = (page) => page.window.receivedMessages.filter(([data]) => typeof data !== 'object');

describe('the exit of an embedded finished page', () => {
  it('covers the frame at once, and the host page by one empty message', async () => {
    const page = await openHostPage();
    const { exit, inner } = await exitInFrame(page);
    expect(messagesTo(page), 'no message yet').to.deep.equal([]);
    exit.click();
    expect(isCovered(inner), 'the frame is covered at once').to.equal(true);
    await waitUntil(() => isCovered(page), 'the host page is covered');
    expect(messagesTo(page)).to.deep.equal([['', location.origin]]);
  });

  it('does not navigate when the host page leaves', async () => {
    const page = await openHostPage();
    const { exit, inner } = await exitInFrame(page);
    const timeouts = [];
    inner.window.setTimeout = (callback, delay, ...values) => timeouts.push([delay, () => callback(...values)]);
    exit.click();
    await waitUntil(() => isCovered(page), 'the host page is covered');
    await pause(300);
    for (const [, callback] of timeouts.filter(([delay]) => delay === 300)) callback();
    expect(inner.document.querySelectorAll('meta[name=referrer]'), 'only the meta tag of the finished page: leaving adds another').to.have.length(1);
  });

  it('covers a host page that has the script and no element', async () => {
    const page = await openHostPage(`<p>No element</p>${FINISHED_PAGE_FRAME}`, { lang: 'nb' });
    const { exit } = await exitInFrame(page);
    exit.click();
    await waitUntil(() => isCovered(page));
  });

  it('covers only the frame when the host page does not have our script', async () => {
    const page = await openHostPage(FINISHED_PAGE_FRAME, { head: '' });
    const { exit, inner } = await exitInFrame(page);
    exit.click();
    await waitUntil(() => isCovered(inner), 'the frame is covered');
    await pause(300);
    expect(isCovered(page)).to.equal(false);
  });
});

/** Sends the message that a finished page sends. */
const MESSAGE_SENDER = `<script>addEventListener('load', () => parent.postMessage('', '*'))</script>`;

const otherFrames = {
  'a frame of the host': `<iframe srcdoc="${MESSAGE_SENDER.replaceAll('"', '&quot;')}"></iframe>`,
  'a frame of another origin with a similar address': `<iframe src="${otherOrigin}/host-page?html=${encodeURIComponent(MESSAGE_SENDER)}&path=/dist/embed/help-emergency/en/"></iframe>`,
  'a sandboxed frame': `<iframe sandbox="allow-scripts" srcdoc="${MESSAGE_SENDER.replaceAll('"', '&quot;')}"></iframe>`,
};

describe('a host page', () => {
  for (const [sender, frame] of Object.entries(otherFrames))
    it(`is not covered on an empty message from ${sender}`, async () => {
      const page = await openHostPage(`<help-emergency></help-emergency>${frame}`);
      await waitUntil(() => messagesTo(page).length, 'the message has arrived');
      await pause(200);
      expect(isCovered(page)).to.equal(false);
    });

  for (const [data, covers] of [['', true], ['x', false], [{ type: 'resize' }, false], [undefined, false]])
    it(`${covers ? 'is' : 'is not'} covered on the message ${JSON.stringify(data)} from a finished page`, async () => {
      const page = await openHostPage(`<help-emergency></help-emergency>${FINISHED_PAGE_FRAME}`);
      const { window } = page;
      window.dispatchEvent(new window.MessageEvent('message', { data, source: page.$('#finished-page').contentWindow, origin: location.origin }));
      expect(isCovered(page)).to.equal(covers);
    });

  it('is not covered on an empty message from the page itself or from its parent', async () => {
    const page = await openHostPage('<help-emergency></help-emergency>');
    page.window.postMessage('', '*');
    page.window.eval(`postMessage('', '*')`);
    await waitUntil(() => page.window.receivedMessages.length > 1);
    expect(isCovered(page)).to.equal(false);
  });

  it('is not covered on an empty message from a frame that has navigated away from its finished page', async () => {
    const page = await openHostPage(`<help-emergency></help-emergency>${FINISHED_PAGE_FRAME}`);
    page.$('#finished-page').contentWindow.location.replace(`${otherOrigin}/host-page?html=${encodeURIComponent(MESSAGE_SENDER)}`);
    await waitUntil(() => messagesTo(page).length, 'the message has arrived');
    await pause(200);
    expect(isCovered(page)).to.equal(false);
  });

  it('sends no message when it is itself in a frame', async () => {
    const page = await openHostPage('<help-emergency></help-emergency>');
    const messages = [];
    const record = ({ source, data }) => source === page.window && messages.push(data);
    window.addEventListener('message', record);
    exitButtonOf(page.$('help-emergency')).click();
    await pause(200);
    window.removeEventListener('message', record);
    expect(isCovered(page)).to.equal(true);
    expect(messages).to.deep.equal([]);
  });
});

/** What the browser says of the key or the tap: `undefined` is one that says nothing. */
const activations = { 'gives no user activation': ['{ isActive: false }', true], 'gives user activation': ['{ isActive: true }', false], 'is in a browser that does not tell': ['undefined', true] };

describe('in a frame that cannot navigate the window', () => {
  for (const [what, [activation, isOffered]] of Object.entries(activations))
    it(`the way back is ${isOffered ? '' : 'not '}offered at once where the key ${what}`, async () => {
      const page = await openPageWithExit('<help-emergency></help-emergency>', { online: true, head: `<script>Object.defineProperty(Navigator.prototype, 'userActivation', { get: () => (${activation}) })</script>${SCRIPT_TAG}` });
      const { document, window } = page;
      for (let i = 0; i < 3; i++) for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new window.KeyboardEvent(type, { key: 'Shift', bubbles: true }));
      expect(isCovered(page)).to.equal(true);
      expect(wayBackOf(page).getClientRects().length > 0, 'the way back is shown').to.equal(isOffered);
    });
});
