/** What `@web/test-runner-commands` has no command for: a launcher that can do it says how, in `emulations`. */
export const commands = () => ({
  name: 'commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    const emulate = browser.emulations?.[command];
    if (!emulate) return undefined;
    await emulate(browser.getPage(id), payload);
    return true;
  },
});
