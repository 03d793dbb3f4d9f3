import { executeServerCommand } from '@web/test-runner-commands';

/** `emulateMedia` of the test runner silently ignores this feature. */
export const emulateForcedColors = (on) => executeServerCommand('forced-colors', on);
