import { dependencies } from '../package.json';

/** The major version of a package; with the minor one before 1.0. */
export const versionOf = (name) => /^(0\.)?\d+/.exec(dependencies[name])[0];
