import { attribute, elementsOf, type Markup } from './markup.ts';
import { gridOf, rowsOf } from './table.ts';

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
);
/** What is on no page that a reader sees. */
const unseen = new Set(
  'head script style noscript template svg math iframe object canvas audio video button select textarea input'.split(' '),
);
/** Stands for <br> until a block is whole: no text has it. */
const lineBreak = '\u2028';
/** How a Chinese paragraph begins. */
export const indent = '\u3000\u3000';

/**
 * The text of marked-up paragraphs, headings, lists and tables: a block a line, each but the first with the two blanks of a
 * Chinese paragraph, so that mending knows where one begins; the rows of a table with tabs, and a blank line after them.
 * @param skip leaves a node out with all in it
 */
export function linesOf(root: Markup, skip: (node: Markup) => boolean = () => false): string[] {
  const lines: string[] = [];
  const numbers = new Map<Markup, string>();
  let text = '';
  /** The number that stands before the next line. */
  let lead = '';

  const flush = () => {
    let begins = true;
    for (const part of text.split(lineBreak)) {
      const line = collapsed(part);
      // Pages part paragraphs by line breaks too; then they bring their own blanks.
      const indented = begins || /^[ \t\r\n]*(?:[\u3000\u2003]|\u00a0{2})/u.test(part);
      if (line !== '') lines.push(`${indented && lines.length > 0 ? indent : ''}${begins ? lead : ''}${line}`);
      else if (!begins && lines.at(-1) !== '') lines.push('');
      if (line !== '') [begins, lead] = [false, ''];
    }
    text = '';
  };
  const walk = (node: Markup, kept: boolean) => {
    if (node.nodeType === 3) text += kept ? (node.textContent ?? '').replace(/\r?\n/g, lineBreak) : (node.textContent ?? '');
    if ((node.nodeType !== 1 && node.nodeType !== 9) || isUnseen(node) || skip(node)) return;
    const name = node.localName ?? '';
    if (name === 'br') text += lineBreak;
    else if (name === 'sup') text += raised(node.textContent ?? '');
    else if (name === 'table') tableOf(node, kept);
    else if (!blocks.has(name)) for (const child of node.childNodes) walk(child, kept);
    else {
      flush();
      if (name === 'ol') for (const [item, number] of numbered(node)) numbers.set(item, number);
      lead = numbers.get(node) ?? lead;
      for (const child of node.childNodes) walk(child, kept || name === 'pre');
      flush();
      if (name === 'li') lead = '';
    }
  };
  const tableOf = (table: Markup, kept: boolean) => {
    flush();
    const grid = gridOf(table, (cell) =>
      linesOf(cell, skip)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' '),
    );
    if (!grid) {
      for (const row of rowsOf(table)) for (const cell of row) walk(cell, kept);
      return flush();
    }
    for (const caption of elementsOf(table).filter(({ localName }) => localName === 'caption')) walk(caption, kept);
    lines.push(...grid.filter((row) => row.some((cell) => cell !== '')).map((row) => row.join('\t')), '');
  };

  walk(root, false);
  flush();
  return lines;
}

/** Blanks as a page shows them: one for a run, none where a line of the file ends between two Chinese characters. */
function collapsed(text: string): string {
  return text
    .trim()
    .replace(/(?<=([\s\S]))[ \t\r\n\f]+(?=([\s\S]))/g, (blank, before: string, after: string) =>
      blank.includes('\n') && isWide(before) && isWide(after) ? '' : ' ',
    );
}

const isWide = (char: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]/u.test(char);

/** The number of a footnote or a power may not run into the number before it: 100¹, km². */
function raised(text: string): string {
  const trimmed = text.trim();
  return /^\[?\d+\]?$/.test(trimmed)
    ? trimmed.replace(/[[\]]/g, '').replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
    : trimmed;
}

/** The numbers that a browser puts before the points of an ordered list, for those that bring none of their own. */
function numbered(list: Markup): [Markup, string][] {
  if (/list-style[^;]{0,200}none/i.test(attribute(list, 'style'))) return [];
  const first = Number.parseInt(attribute(list, 'start') || '1', 10) || 1;
  return elementsOf(list)
    .filter(({ localName }) => localName === 'li')
    .map((item, at): [Markup, string] => [item, `${first + at}. `])
    .filter(([item]) => !/^\s*[（(]?[\d一二三四五六七八九十]{1,4}[)）、.．]/u.test(item.textContent ?? ''));
}

function isUnseen(node: Markup): boolean {
  if (node.nodeType !== 1) return false;
  return (
    unseen.has(node.localName ?? '') ||
    node.getAttribute?.('hidden') != null ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(node, 'style'))
  );
}
