import { InputError } from '../../graph/errors.ts';
import { decode } from './decode.ts';
import { signatureOf, startsWith } from './signatures.ts';

/** A way to get text out of a file. A new one is one file and one entry in the list below. */
interface Format {
  name: string;
  endings: readonly string[];
  /** Knows the format by its content, whatever the file is called. */
  recognises?: (bytes: Uint8Array) => boolean;
  /** @throws InputError naming `name` and what to do. */
  read: (bytes: Uint8Array, name: string) => string | Promise<string>;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

const notYet = (what: string, how: string) => (_: Uint8Array, name: string) => {
  throw new InputError(`${name} is ${what}, which is not read yet: ${how}.`);
};

const pdf: Format = {
  name: 'pdf',
  endings: ['.pdf'],
  recognises: (bytes) => startsWith(bytes, { bytes: ascii('%PDF-') }),
  read: (bytes, name) => {
    const content = latin(bytes);
    const scanned = !/\/Font\b|\/ObjStm\b/.test(content) && /\/Image\b/.test(content);
    const how = scanned
      ? 'it holds pictures of pages and no text: run a text recognition first, for example ocrmypdf, then pdftotext -layout'
      : 'take its text out first, for example with pdftotext -layout';
    return notYet('a PDF', how)(bytes, name);
  },
};

const docx: Format = {
  name: 'docx',
  endings: ['.docx'],
  recognises: (bytes) => startsWith(bytes, { bytes: [...ascii('PK'), 3, 4] }) && latin(bytes.subarray(0, 4096)).includes('word/'),
  read: notYet('a Word document', 'save it as plain text'),
};

const html: Format = {
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  recognises: (bytes) => /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(latin(bytes.subarray(0, 512))),
  read: notYet('a web page', 'save it as plain text'),
};

const plain: Format = { name: 'text', endings: ['.txt', '.text', '.md', '.markdown'], read: decode };

/** Asked in this order; the last takes what none knows. */
const formats: readonly Format[] = [pdf, docx, html, plain];

/** The format of a file: by its content where that tells, else by its ending, else plain text. */
function formatOf(bytes: Uint8Array, name: string): Format {
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return (
    formats.find(({ recognises }) => recognises?.(bytes)) ??
    formats.find(({ endings, recognises }) => endings.includes(ending) && (!recognises || ending !== '.pdf')) ??
    plain
  );
}

/** @throws InputError for a file that is empty or that its first bytes show to be no text. */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw new InputError(`${name} is empty: give a file with text in it.`);
  const format = formatOf(bytes, name);
  const signature = format === plain ? signatureOf(bytes) : undefined;
  if (signature) throw new InputError(`${name} is ${signature} and holds no text: give a plain text file.`);
  return format.read(bytes, name);
}
