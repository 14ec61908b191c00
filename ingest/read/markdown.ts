import { decode } from './decode.ts';

const indent = '\u3000\u3000';
const fence = /^ {0,3}(?:```|~~~)/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const underline = /^ {0,3}(?:=+|-{2,}) *$/;
const heading = /^ {0,3}#{1,6}(?:[ \t]|(?=\p{Script=Han}))(.*)$/u;
const bullet = /^\s*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?/;
const delimiter = /^\|?\s*:?-+:?(?:\s*\|\s*:?-+:?)*\s*\|?$/;
const definition = /^ {0,3}\[[^\]^]+\]:\s*\S+/;

/**
 * The text of Markdown without its marks: a heading, paragraph or point of a list begins with the two blanks of a Chinese
 * paragraph, the numbers of points stay, the rows of a table have tabs. Lines of one paragraph stay lines: mending joins
 * them. This text, not the file's bytes, is the source in which evidence counts its offsets.
 * @throws InputError for what is no text
 */
export async function markdownText(bytes: Uint8Array, name: string): Promise<string> {
  const { lead, body } = frontMatter(decode(bytes, name).replace(/\r\n?/g, '\n'));
  const out = [...lead];
  for (const [at, part] of cutOut(
    cutOut(body, /<!--/g, /-->/g).filter(outside).join(''),
    /<table[\s>]/gi,
    /<\/table>/gi,
  ).entries())
    out.push(...(at % 2 === 1 ? await tableLines(part) : linesOf(part, out.length === 0)));
  return `${out.join('\n').trim()}\n`;
}

const outside = (_: string, at: number): boolean => at % 2 === 0;

/** A text in parts: every other one begins with the one mark and ends with the next of the other. Marks without an end are text. */
function cutOut(text: string, opening: RegExp, closing: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const open = opening.exec(text);
    closing.lastIndex = opening.lastIndex;
    const close = open && closing.exec(text);
    if (!open || !close) return [...parts, text.slice(from)];
    parts.push(text.slice(from, open.index), text.slice(open.index, closing.lastIndex));
    from = closing.lastIndex;
  }
}

/** @param first whether the text begins here: its first line has no blanks before it */
function linesOf(text: string, first: boolean): string[] {
  const lines = text.split('\n');
  const out: string[] = [];
  let begins = true;
  let fenced = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const next = lines[at + 1] ?? '';
    if (fence.test(line)) [fenced, begins] = [!fenced, true];
    else if (fenced) out.push(line);
    else if (line.includes('|') && next.includes('-') && delimiter.test(next.trim())) {
      const end = tableEnd(lines, at);
      out.push(...[line, ...lines.slice(at + 2, end)].map(rowOf), '');
      [at, begins] = [end - 1, true];
    } else if (!begins && underline.test(line)) begins = true;
    else if (line.trim() === '' || rule.test(line)) {
      if (out.length > 0 && out.at(-1) !== '') out.push('');
      begins = true;
    } else if (!definition.test(line)) {
      const quoted = line.replace(/^ {0,3}(?:> ?)+/, '');
      const headed = heading.exec(quoted)?.[1];
      begins ||= headed !== undefined || bullet.test(quoted) || /^\s*\d{1,3}[.)]\s/.test(quoted);
      out.push(
        `${begins && !(first && out.length === 0) ? indent : ''}${inline(headed === undefined ? quoted.replace(bullet, '') : opened(headed)).trim()}`,
      );
      begins = headed !== undefined;
    }
  }
  return out;
}

/** The words of a heading without the # signs that may close it. */
function opened(words: string): string {
  let end = words.length;
  while (words.charAt(end - 1) === '#') end--;
  return words.slice(0, end);
}

/** The title and the day that a block of `key: value` lines at the head gives. */
function frontMatter(text: string): { lead: string[]; body: string } {
  const block = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\n/.exec(text);
  if (!block) return { lead: [], body: text };
  const of = (key: RegExp) => (key.exec(block[1] ?? '')?.[1] ?? '').trim().replace(/^["']|["']$/g, '');
  const [title, date] = [of(/^title:(.*)/imu), of(/^date:(.*)/imu)];
  const body = text.slice(block[0].length);
  const told = title !== '' && body.slice(0, 400).includes(title);
  return { lead: [...(title === '' || told ? [] : [title]), ...(date === '' ? [] : [`发布时间：${date}`])], body };
}

/** A table written as HTML; its parser is loaded for it alone. */
async function tableLines(html: string): Promise<string[]> {
  const { parseMarkup } = await import('./markup/markup.ts');
  return (await import('./markup/text.ts')).linesOf(parseMarkup(html));
}

function tableEnd(lines: readonly string[], start: number): number {
  let end = start + 2;
  while (lines[end]?.includes('|')) end++;
  return end;
}

const rowOf = (line: string): string =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.replace(/<br\s*\/?>/gi, ' ')).trim())
    .join('\t');

/** A run of text without the marks of emphasis, code, links, pictures and tags; \* is a sign of its own. */
function inline(text: string): string {
  const escaped: string[] = [];
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `\ue000${String.fromCharCode(0xe001 + escaped.push(sign) - 1)}`)
    .replace(/!\[[^\]]{0,999}\](?:\((?:data:[^()\s]*|[^)]{0,2000})\)|\[[^\]]{0,999}\])/g, '')
    .replace(/\[\^(\d+)\]:?/g, (_, digits: string) => digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))))
    .replace(/\[([^\]]{1,999})\](?:\([^)]{0,2000}\)|\[[^\]]{0,999}\])/g, '$1')
    .replace(/<(https?:[^<>]+)>/g, '$1')
    .replace(/<\/?(?:a|b|br|center|div|em|font|i|img|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/gi, '')
    .replace(/(\*\*|__|~~|==)(?=\S)([\s\S]{0,1999}?\S)\1/g, '$2')
    .replace(/\*(?=\S)([^*]*\S)\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_(?=\S)([^_]*\S)_(?![\p{L}\p{N}])/gu, '$1')
    .replace(/(?<!`)`+([^`]+)`+/g, '$1')
    .replace(/\ue000([\ue001-\uf8ff])/g, (_, place: string) => escaped[place.charCodeAt(0) - 0xe001] ?? '');
}
