import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { errorCode, InputError } from '../../graph/errors.ts';
import { linesOf } from '../read/lines.ts';

const packed = (path: string) => path.endsWith('.gz');

/**
 * Writes lines to a file, packed where its name ends in `.gz`. The file appears when all of it is on the disk: one of
 * the same name stays as it was until then, and stays when the writing fails. What is no file, as a pipe, is written to.
 * @throws the system's error
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) return write(path, lines, { pack: packed(path), flush: false });
  const part = `${path}.part`;
  try {
    await write(part, lines, { pack: packed(path), flush: true });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function write(
  path: string,
  lines: AsyncIterable<string>,
  { pack, flush }: Record<'pack' | 'flush', boolean>,
): Promise<void> {
  const file = await open(path, 'w');
  const through: Transform[] = pack ? [createGzip()] : [];
  await pipeline([Readable.from(lines), ...through, file.createWriteStream({ flush })]);
}

/**
 * The lines of such a file.
 * @throws InputError that says what to do
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  const text = packed(path) ? bytes.pipe(createGunzip()) : bytes;
  bytes.on('error', (error) => text.destroy(error));
  try {
    yield* linesOf(text);
  } catch (cause) {
    throw unread(path, cause);
  }
}

function unread(path: string, cause: unknown): unknown {
  const code = errorCode(cause);
  if (code === 'ENOENT') return new InputError(`${path} does not exist: check the name.`, cause);
  if (code === 'EISDIR') return new InputError(`${path} is a folder: name the file that liantu backup wrote.`, cause);
  if (code === 'EACCES') return new InputError(`${path} may not be read: change its permissions.`, cause);
  if (/^Z_/u.test(code)) return new InputError(`${path} is cut off or damaged, or not packed: restore from another one.`, cause);
  return cause;
}
