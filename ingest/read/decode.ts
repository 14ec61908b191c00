import { InputError } from '../../graph/errors.ts';
import { commonShare } from './common.ts';

/**
 * The text of bytes whose encoding nobody told. A byte order mark decides. Else, in this order:
 * 1. bytes with a NUL can only be UTF-16, for text has none;
 * 2. bytes that are valid UTF-8 are UTF-8, for no longer text of another encoding is by chance;
 * 3. of GB18030 and UTF-16 of either end, the one in which the bytes decode without fault and read best as Chinese.
 * The mark is no part of the text; nothing else is changed, so offsets count in what stands here.
 * @throws InputError where the bytes are no text, or in another encoding; it names the file and says what to do.
 */
export function decode(bytes: Uint8Array, name: string): string {
  const text = decoded(bytes, name);
  refuseBinary(text, name);
  if (text.trim() === '') throw new InputError(`${name} is empty: give a file with text in it.`);
  if (/\ufffd/.test(text) && (text.match(/\ufffd/g)?.length ?? 0) > text.length / 200)
    throw new InputError(`${name} lost characters in an earlier conversion (it holds �): take the original file.`);
  if (/锟斤拷/.test(text))
    throw new InputError(`${name} was broken by an earlier conversion (it holds 锟斤拷): take the original file.`);
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  const marked = byMark(bytes);
  if (marked) return read(bytes, marked) ?? failed(name, `begins as ${marked.toUpperCase()} but goes on otherwise`);
  const ends = ['utf-16le', 'utf-16be'] as const;
  if (bytes.includes(0)) return best(ends.flatMap((label) => read(bytes, label) ?? [])) ?? binary(name);
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const candidates = (['gb18030', ...ends] as const).flatMap((label) => read(bytes, label) ?? []);
  return best(candidates) ?? failed(name, 'is neither UTF-8 nor GB18030 nor UTF-16');
}

type Label = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

function read(bytes: Uint8Array, label: Label): string | undefined {
  if (label.startsWith('utf-16') && bytes.length % 2 === 1) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byMark(bytes: Uint8Array): Label | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33 ? 'gb18030' : undefined;
}

/** The reading that is most like Chinese prose. What is too short to tell must at least be made of plausible signs. */
function best(candidates: readonly string[]): string | undefined {
  const scored = candidates
    .map((text) => ({ text, ...commonShare(text), odd: oddShare(text) }))
    .filter(({ share, count, odd }) => odd < 0.02 && (count < 8 || share >= (count < 40 ? 0.1 : 0.15)))
    .sort((a, b) => b.share - a.share || a.odd - b.odd);
  return scored[0]?.text;
}

/** The share of characters that a Chinese text has none of: rare ideographs, other scripts of the East, controls. */
function oddShare(text: string): number {
  const plausible =
    text.match(
      /[\t\n\v\f\r\u0020-\u04ff\u2000-\u27bf\u3000-\u30ff\u4e00-\u9fff\uf900-\ufaff\ufe30-\uffef]|[\u{20000}-\u{3ffff}]/gu,
    )?.length ?? 0;
  return 1 - plausible / Math.max(1, [...text].length);
}

function refuseBinary(text: string, name: string): void {
  const controls = text.match(/(?![\t\n\v\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  if (text.includes('\0') || controls > text.length / 100) binary(name);
}

function binary(name: string): never {
  throw new InputError(`${name} is no text but binary data: give a plain text file.`);
}

function failed(name: string, why: string): never {
  throw new InputError(`${name} ${why}: convert it first, for example with iconv -f BIG5 -t UTF-8.`);
}
