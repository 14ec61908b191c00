import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { InputError } from '../../graph/errors.ts';
import { textOf } from './formats.ts';

/** A file as text. Offsets of evidence count in `text`, in UTF-16 units. */
export interface Input {
  /** The file's own name, without its folders; `stdin` for standard input. */
  name: string;
  text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal: the same characters in another encoding are the same edition. */
  sha256: string;
}

/** Bytes that are at hand already, under a name. */
export interface Bytes {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads one input: a path, `-` for standard input, or bytes.
 * @throws InputError in one line that says what to do, for a file that is missing, a folder, empty, binary or in no encoding known.
 */
export async function readInput(from: string | Bytes): Promise<Input> {
  const { name, bytes } = typeof from === 'string' ? await load(from) : from;
  const text = await textOf(bytes, name);
  return { name, text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

/**
 * The inputs that a path stands for: itself, or all files in a folder and the folders in it, in the order of their
 * names; hidden ones are left out.
 * @throws InputError where there is nothing at the path, or no file in the folder.
 */
export async function inputPaths(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const kind = await stat(path).catch((cause: unknown) => unreadable(path, cause));
  if (!kind.isDirectory()) return [path];
  const files = await listed(path);
  if (files.length === 0) throw new InputError(`${path} is a folder without files: name one that holds the texts.`);
  return files;
}

async function listed(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => unreadable(folder, cause));
  // By code units, so that the order is the same on every machine.
  const sorted = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    sorted.map((entry) =>
      entry.isDirectory() ? listed(join(folder, entry.name)) : entry.isFile() ? [join(folder, entry.name)] : [],
    ),
  );
  return nested.flat();
}

async function load(path: string): Promise<Bytes> {
  if (path === '-') return { name: 'stdin', bytes: await buffer(process.stdin) };
  return { name: basename(path), bytes: await readFile(path).catch((cause: unknown) => unreadable(path, cause)) };
}

function unreadable(path: string, cause: unknown): never {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  const why: Record<string, string> = {
    ENOENT: 'does not exist: check the name',
    ENOTDIR: 'does not exist: a part of the path is a file',
    EISDIR: 'is a folder: name a file in it',
    EACCES: 'may not be read: change its permissions',
    EPERM: 'may not be read: change its permissions',
  };
  throw new InputError(`${path} ${why[String(code)] ?? `cannot be read (${String(code ?? cause)})`}.`, cause);
}
