import { InputError } from '../../graph/errors.ts';
import { commonShare } from './common.ts';

/**
 * The text of bytes whose encoding nobody told. A byte order mark decides. Else, in this order:
 * 1. NUL bytes: UTF-16, its end told by which half of the pairs they stand in (ASCII and line breaks have them);
 * 2. bytes that are valid UTF-8 are UTF-8, for no longer text of another encoding is by chance;
 * 3. GB18030 and UTF-16 of either end, taken where the text decodes without fault and reads as Chinese.
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
  const sample = bytes.subarray(0, 1 << 16);
  if (sample.includes(0)) return utf16WithNuls(bytes, sample) ?? binary(name);
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const candidates = (['gb18030', 'utf-16le', 'utf-16be'] as const).flatMap((label) => read(bytes, label) ?? []);
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

function utf16WithNuls(bytes: Uint8Array, sample: Uint8Array): string | undefined {
  let [even, odd] = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even++;
    else if (byte === 0) odd++;
  });
  if (Math.min(even, odd) > 0.02 * Math.max(even, odd)) return undefined;
  return read(bytes, odd > even ? 'utf-16le' : 'utf-16be');
}

/** Chinese prose has at least a fifth of common characters; in a short text all signs being plausible must do. */
function best(candidates: readonly string[]): string | undefined {
  const scored = candidates
    .map((text) => ({ text, ...commonShare(text), odd: oddShare(text) }))
    .filter(({ share, count, odd }) => odd < 0.02 && (count < 40 || share >= 0.15))
    .sort((a, b) => b.share - a.share);
  return scored[0]?.text;
}

/** The share of characters that no Chinese text has: other scripts of the East, private use, unassigned, controls. */
function oddShare(text: string): number {
  const odd = text.match(/[\p{Script=Hangul}\p{Co}\p{Cn}\ud800-\udfff]|(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  return odd / Math.max(1, text.length);
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
