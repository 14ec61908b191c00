import { InputError } from '../../../graph/errors.ts';
import { type Body, bodyOf } from './body.ts';
import { blocksOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { type Table, tablesOf } from './grid.ts';
import { type Line, linesOf } from './lines.ts';
import { pagesOf } from './open.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A page sorted into the tables that lines are drawn around, and the lines of text. */
interface Page {
  tables: Table[];
  lines: Line[];
}

/**
 * The text layer of a PDF: a paragraph a line where the page shows it, the rows of tables with tabs, a blank line and a page
 * feed between pages, without page numbers and running heads. This text, not the file's bytes, is the source in which evidence counts its offsets.
 * @throws InputError for a scan, a locked or broken file, and one whose fonts do not tell their characters
 */
export async function pdfText(bytes: Uint8Array, name: string): Promise<string> {
  const pages: Page[] = [];
  for await (const { fragments, rules } of pagesOf(bytes, name)) {
    const { tables, rest } = tablesOf(rules, fragments);
    pages.push({ tables, lines: linesOf(rest) });
  }
  const whole = bodyOf(
    pages.flatMap(({ lines }) => lines),
    pages.flatMap(({ tables }) => tables),
  );
  const kept = withoutFurniture(
    pages.map(({ lines }) => lines),
    whole.pitch,
  );
  const text = `${pages
    .map(({ tables }, at) => pageText({ tables, lines: kept[at] ?? [] }, whole).trimEnd())
    .join('\n\n\f\n')
    .trimEnd()}\n`;
  if (text.trim() === '')
    throw new InputError(
      `${name} has no text on any of its ${pages.length} pages, as a scan has none: run a text recognition first, for example ocrmypdf -l chi_sim.`,
    );
  if ((text.match(/[\ue000-\uf8ff\ufffd\p{Cc}]/gu)?.length ?? 0) - (text.match(/\s/g)?.length ?? 0) > text.length / 5)
    throw new InputError(
      `${name} does not tell which characters its fonts draw: print it to a new PDF, or run ocrmypdf --force-ocr over it.`,
    );
  return text;
}

function pageText({ tables, lines }: Page, whole: Body): string {
  const body = bodyOf(lines, tables, whole);
  const out: string[] = [];
  let from = 0;
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const above = lines.slice(from).filter(({ y }) => y < table.top);
    out.push(...textOf(above, body), ...table.rows.map(row), '');
    from += above.length;
  }
  return [...out, ...textOf(lines.slice(from), body)].join('\n');
}

function textOf(lines: readonly Line[], body: Body): string[] {
  return blocksOf(lines, body.pitch).flatMap((block) => {
    if (block.type === 'text') return paragraphsOf(block.lines, body);
    if (block.type === 'rows') return [...block.rows.map(row), ''];
    return block.columns.flatMap((column) => paragraphsOf(column, bodyOf(column)));
  });
}

const row = (cells: readonly string[]): string => cells.join('\t');
