import { execFile } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A small disk of its own in memory, whose size and rights can be changed while it is used. Needs the right to mount. */
export interface Disk {
  path: string;
  /** `size=1m`, `ro`. */
  remount(options: string): Promise<void>;
  remove(): Promise<void>;
}

export async function disk(options: string): Promise<Disk> {
  const path = mkdtempSync(join(tmpdir(), 'liantu-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
  return {
    path,
    remount: async (changed) => {
      await run('mount', ['-o', `remount,${changed}`, path]);
    },
    remove: async () => {
      // Lazily: the engine lets go of a file some time after it was closed.
      await run('umount', ['-l', path]);
      rmdirSync(path);
    },
  };
}

/** Why no disk can be made here; undefined where one can. */
export async function noDisk(): Promise<string | undefined> {
  try {
    await (await disk('size=64k')).remove();
    return undefined;
  } catch {
    return 'it needs the right to mount a small disk in memory';
  }
}
