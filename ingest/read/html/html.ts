import { InputError } from '../../../graph/errors.ts';
import { decode } from '../decode.ts';
import { indent, linesOf } from '../markup/text.ts';
import { headOf } from './head.ts';
import { mainOf } from './main.ts';

/**
 * The text of a web page: its title, the line with its day, and its matter, tables as rows with tabs. This text, not the
 * file's bytes, is the source in which evidence counts its offsets.
 * @throws InputError where the page shows no text
 */
export function htmlText(bytes: Uint8Array, name: string): string {
  const main = mainOf(htmlSource(bytes, name));
  const body = linesOf(main.root, main.skip);
  if (body.every((line) => line.trim() === ''))
    throw new InputError(`${name} shows no text: save the page from a browser after it has loaded, or give its text.`);
  const head = headOf(main, body);
  return `${[...head, (head.length > 0 ? indent : '') + body.join('\n')].join('\n').trimEnd()}\n`;
}

/** In the encoding that the page names, or a mark at its start; where it does not hold, in the one that its bytes show. */
function htmlSource(bytes: Uint8Array, name: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^<>]+charset\s{0,9}=[\s"']{0,9}([\w-]+)/i.exec(start)?.[1] ?? /encoding=["']([\w-]+)/i.exec(start)?.[1];
  // What calls itself GB2312 or GBK uses characters of GB18030.
  const label = /^gb/i.test(named ?? '') ? 'gb18030' : named;
  const marked = /^(?:ï»¿|ÿþ|þÿ)/.test(start);
  if (label && !marked && !/^utf-16/i.test(label)) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // A label that nobody knows, or the wrong one.
    }
  }
  return decode(bytes, name);
}
