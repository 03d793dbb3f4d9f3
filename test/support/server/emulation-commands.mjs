/** Commands that `@web/test-runner-commands` lacks. Each launcher lists those that it supports in `emulations`; one that returns nothing answers `true`. */
export const emulationCommands = () => ({
  name: 'emulation-commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    const emulate = browser.emulations?.[command];
    if (!emulate) return undefined;
    return (await emulate(browser.getPage(id), payload)) ?? true;
  },
});
