/** What `@web/test-runner-commands` has no command for, asked of Chromium itself. */
const requests = {
  // `emulateMedia` ignores this feature without a word.
  'forced-colors': (on) => ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] }],
  // The size of text that a reader has set in the browser, in pixels.
  'reader-font': (size) => ['Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / 16 } }],
  touch: ({ type, x, y }) => ['Input.dispatchTouchEvent', { type: { down: 'touchStart', up: 'touchEnd' }[type], touchPoints: type === 'down' ? [{ x, y }] : [] }],
  pen: ({ type, x, y }) => [
    'Input.dispatchMouseEvent',
    { type: { down: 'mousePressed', up: 'mouseReleased' }[type], x, y, button: 'left', clickCount: 1, pointerType: 'pen' },
  ],
};

/** One for each page: a touch belongs to the session that began it. */
const clients = new WeakMap();
const clientOf = (page) => {
  if (!clients.has(page)) clients.set(page, page.createCDPSession());
  return clients.get(page);
};

export const commands = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    if (!(command in requests)) return undefined;
    const client = await clientOf(session.browser.getPage(session.id));
    await client.send(...requests[command](payload));
    return true;
  },
});
