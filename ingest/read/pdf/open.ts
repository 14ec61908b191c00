import './classes.ts';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { z } from 'zod';
import { InputError } from '../../../graph/errors.ts';
import { withoutLookalikes } from '../../lookalikes.ts';
import { compose, type Fragment, type Matrix, type PageContent } from './content.ts';
import { rulesOf } from './drawing.ts';

const Six = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const Item = z.object({ str: z.string(), transform: Six, width: z.number() });

/** The tables from which Chinese fonts that are not in the file get their characters lie in the package. */
const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * The pages of a PDF, one after the other, so that a long file does not fill the memory.
 * @throws InputError for a file that is locked or broken
 */
export async function* pagesOf(bytes: Uint8Array, name: string): AsyncGenerator<PageContent> {
  const task = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Pictures are not wanted, and decoding them takes most of the time.
    maxImageSize: 1,
    cMapUrl: join(library, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts') + sep,
  });
  try {
    const document = await task.promise.catch((cause: unknown) => refuse(name, cause));
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const view = Six.parse(page.getViewport({ scale: 1 }).transform);
      const { items } = await page.getTextContent();
      const rules = rulesOf(await page.getOperatorList(), OPS, view);
      page.cleanup();
      yield { fragments: fragmentsOf(items, view), rules };
    }
  } finally {
    await task.destroy();
  }
}

/** Runs that stand level; what stands askew is a stamp or a mark across the page. */
function fragmentsOf(items: readonly unknown[], view: Matrix): Fragment[] {
  const all = items.flatMap((item) => {
    const { data } = Item.safeParse(item);
    if (!data || data.str.trim() === '') return [];
    const [a, b, c, d, x, y] = compose(view, data.transform);
    const level = a > 0 && Math.abs(b) < 0.1 * a;
    return [{ level, text: withoutLookalikes(data.str), x, y, width: data.width, size: Math.hypot(c, d) }];
  });
  return all.filter(({ level, size }) => level && size > 0).map(({ level: _, ...fragment }) => fragment);
}

function refuse(name: string, cause: unknown): never {
  if (cause instanceof Error && cause.name === 'PasswordException')
    throw new InputError(
      `${name} is locked by a password: open it, save it without one, for example with qpdf --decrypt.`,
      cause,
    );
  throw new InputError(`${name} cannot be opened as a PDF: it is broken or incomplete; fetch or export it again.`, cause);
}
