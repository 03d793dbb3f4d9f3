import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Path of the first of these programs that is installed; undefined if none is. */
export const findProgram = async (...names) => {
  for (const name of names)
    for (const folder of process.env.PATH.split(delimiter)) {
      const path = join(folder, name);
      if (await access(path, constants.X_OK).then(() => true, () => false)) return path;
    }
  return undefined;
};
