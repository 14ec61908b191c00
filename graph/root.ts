import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package, found from where the code runs: the sources or their build in `dist`. */
export function packageRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json not found above the code');
    folder = parent;
  }
  return folder;
}
