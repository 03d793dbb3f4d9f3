/** What `@web/test-runner-commands` has no command for. */
export const commands = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    // `emulateMedia` ignores this feature without a word.
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }] });
    return true;
  },
});
