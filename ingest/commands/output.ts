import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode, LiantuError } from '../../graph/errors.ts';

/**
 * Writes to standard output and waits until it is taken.
 * @throws the system's error EPIPE where the reader has gone (`| head -1`); LiantuError where it cannot be written
 */
export async function print(text: string | Uint8Array): Promise<void> {
  await new Promise<void>((done, fail) => {
    process.stdout.write(text, (error) =>
      error ? fail(readerGone(error) ? error : unwritable('Standard output', room, error)) : done(),
    );
  });
}

/** Whether an error says that nobody reads the output any more, which is no fault. */
export function readerGone(error: unknown): boolean {
  return errorCode(error) === 'EPIPE';
}

/**
 * Looks whether a file could be written, before work is done whose result it is to hold.
 * @throws LiantuError that says what to do
 */
export async function checkWritable(path: string): Promise<void> {
  const folder = dirname(path);
  const [there, above] = await Promise.all([path, folder].map((each) => stat(each).catch(() => undefined)));
  if (path === '' || there?.isDirectory()) throw unwritable(`"${path}"`, 'name a file');
  if (!above?.isDirectory()) throw unwritable(`"${path}"`, `${folder} is no folder: make it, or name another`);
  await access(there ? path : folder, constants.W_OK).catch((cause: unknown) => {
    throw unwritable(`"${path}"`, 'give this user the right to write there, or name another file', cause);
  });
}

/** @throws LiantuError that says what to do */
export async function writeResult(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause: unknown) => unwritten(path, cause));
}

/** @throws LiantuError that says what to do where a file could not be written; what it is of our own as it is */
export function unwritten(path: string, cause: unknown): never {
  throw cause instanceof LiantuError ? cause : unwritable(`"${path}"`, room, cause);
}

const room = 'make room on its disk, or name a file elsewhere';

function unwritable(what: string, how: string, cause?: unknown): LiantuError {
  const reason = cause === undefined ? '' : ` (${errorCode(cause)})`;
  return new LiantuError('unwritable-output', `${what} cannot be written${reason}: ${how}.`, { cause });
}
