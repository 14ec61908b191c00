import mammoth from 'mammoth';
import { InputError } from '../../graph/errors.ts';
import { attribute, type Markup, parseMarkup } from './markup/markup.ts';
import { linesOf } from './markup/text.ts';
import { zipEntries } from './zip.ts';

/** More than the largest of documents unpacks to: what is larger is a mistake or an attack. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The text of a Word document: its paragraphs, headings, lists, and tables as rows with tabs; notes at the end. This text,
 * not the file's bytes, is the source in which evidence counts its offsets.
 * @throws InputError where the file is broken or holds no text
 */
export async function docxText(bytes: Uint8Array, name: string): Promise<string> {
  if (zipEntries(bytes).reduce((sum, { size }) => sum + size, 0) > mostBytes)
    throw new InputError(`${name} would unpack to more than 256 MB: save the text alone, without pictures, as a new document.`);
  const html = await htmlOf(bytes, name);
  const lines = linesOf(parseMarkup(html), isWayBack);
  if (lines.every((line) => line.trim() === ''))
    throw new InputError(
      `${name} holds no text${/<img/.test(html) ? ' but pictures: run a text recognition over them first' : ''}.`,
    );
  return `${lines.join('\n').trimEnd()}\n`;
}

async function htmlOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"],
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return value;
  } catch (cause) {
    throw new InputError(
      `${name} cannot be opened as a Word document: it is broken or incomplete; save it again in Word.`,
      cause,
    );
  }
}

/** The arrow at the end of a note that leads back to its mark. */
const isWayBack = (node: Markup): boolean => node.localName === 'a' && /^#(?:foot|end)note-ref/.test(attribute(node, 'href'));
