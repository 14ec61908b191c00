import { InputError } from '../../graph/errors.ts';
import { decode } from './decode.ts';
import { type Signature, signatureOf, startsWith } from './signatures.ts';
import { zipEntries } from './zip.ts';

/** Gets the text out of a file. @throws InputError naming `name` and what to do. */
type Read = (bytes: Uint8Array, name: string) => string | Promise<string>;

/** A way to get text out of a file. A new one is one file and one entry in the list below. */
interface Format {
  name: string;
  /** Taken for it where the content does not tell. */
  endings?: readonly string[];
  /** Knows the format by its content, whatever the file is called. */
  recognises?: (bytes: Uint8Array) => boolean;
  /** Loads what reads it: a text file shall not wait for the libraries of the others. */
  load: () => Promise<Read>;
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const zip: Pick<Signature, 'bytes'> = { bytes: [0x50, 0x4b, 3, 4] };

/** Asked in this order. */
const formats: readonly Format[] = [
  {
    name: 'PDF',
    // Readers put up with other bytes in the first kilobyte.
    recognises: (bytes) => latin(bytes.subarray(0, 1024)).includes('%PDF-'),
    load: async () => (await import('./pdf/pdf.ts')).pdfText,
  },
  {
    name: 'Word',
    recognises: (bytes) => startsWith(bytes, zip) && holds(bytes, 'word/document.xml'),
    load: async () => (await import('./docx.ts')).docxText,
  },
  {
    name: 'HTML',
    endings: ['.html', '.htm', '.xhtml', '.shtml'],
    recognises: (bytes) =>
      /^(?:ï»¿)?\s*(?:<!--[\s\S]*?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
        latin(bytes.subarray(0, 2048)),
      ),
    load: async () => (await import('./html/html.ts')).htmlText,
  },
  { name: 'Markdown', endings: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdownText },
];

/**
 * The text of a file: by its content where that tells the format, else by its ending, else as plain text. Where a format
 * has more than text, what comes out is the source text: evidence counts its offsets in it.
 * @throws InputError for a file that is empty, or of a kind that holds no text or is not read, with what to do instead
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length === 0) throw new InputError(`${name} is empty: give a file with text in it.`);
  const format = formats.find(({ recognises }) => recognises?.(bytes)) ?? byEnding(bytes, name);
  if (!format) return decode(bytes, name);
  const read = await format.load();
  try {
    return await read(bytes, name);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`${name} is a ${format.name} file that cannot be read: give its text as a plain text file.`, cause);
  }
}

function byEnding(bytes: Uint8Array, name: string): Format | undefined {
  const signature = signatureOf(bytes);
  if (signature) throw new InputError(`${name} is ${signature.name}, which holds no text to read: ${signature.instead}.`);
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  return formats.find(({ endings }) => endings?.includes(ending));
}

/** Whether a zip archive has a file; one that breaks off before its directory is searched for the name. */
function holds(bytes: Uint8Array, file: string): boolean {
  const entries = zipEntries(bytes);
  return entries.length > 0
    ? entries.some(({ name }) => name === file)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(file);
}
