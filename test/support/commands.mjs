/** What `@web/test-runner-commands` has no command for, asked of Chromium itself. */
const requests = {
  // `emulateMedia` ignores this feature without a word.
  'forced-colors': (on) => ['Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }] }],
  // The size of text that a reader has set in the browser, in pixels.
  'reader-font': (size) => ['Page.setFontSizes', { fontSizes: { standard: size, fixed: (size * 13) / 16 } }],
};

export const commands = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    if (!(command in requests)) return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send(...requests[command](payload));
    return true;
  },
});
