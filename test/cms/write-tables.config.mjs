import { tableCommand } from './table-command.mjs';
import config from './web-test-runner.config.mjs';

// The first plugin that knows a command answers it.
export default { ...config, plugins: [tableCommand({ isWriting: true }), ...config.plugins] };
