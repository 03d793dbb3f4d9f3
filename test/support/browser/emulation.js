import { executeServerCommand } from '@web/test-runner-commands';

/** `emulateMedia` of the test runner ignores this feature without a word. */
export const emulateForcedColors = (on) => executeServerCommand('forced-colors', on);
