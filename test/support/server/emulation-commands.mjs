/** Commands that `@web/test-runner-commands` lacks. Each launcher lists those that it supports in `emulations`. */
export const emulationCommands = () => ({
  name: 'emulation-commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    const emulate = browser.emulations?.[command];
    if (!emulate) return undefined;
    await emulate(browser.getPage(id), payload);
    return true;
  },
});
