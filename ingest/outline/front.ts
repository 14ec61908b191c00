import { width } from '../mend/characters.ts';
import type { Span } from '../mend/clean.ts';
import { isCaption, isFinished, isNumberAlone, isPart, isSourceLine, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import type { AsideReason, Dateline } from './blocks.ts';
import { editorsOf, isBodyAlone, issuersOf } from './bodies.ts';
import { readDateline } from './datelines.ts';
import { printedDate } from './dates.ts';
import { dateOf, mediaOf } from './media.ts';
import type { Line, Page } from './page.ts';

/** The head of a source, before its text begins. */
export interface Front {
  title: Span | null;
  date: Dateline | null;
  hosts: Span[];
  media: Span[];
  asides: { span: Span; reason: AsideReason }[];
  /** The first line of the text. */
  next: number;
}

const issue = /^(?:总第|第)\s*\d+\s*[期号]|^\d{4}年第\d+期|期$|^〔?\d{4}〕?第?\d+[期号]/u;
const notice = /注意保存|内部(?:资料|参考)|参考资料|仅供|请勿|机密|秘密/u;

/**
 * Reads title, issue, day, medium and hosts from the first lines. They are short and no sentences; the first that is none of
 * the known kinds is the title, and a second such line stays outside unless known ones follow it.
 */
export function readFront(page: Page): Front {
  const front: Front = { title: null, date: null, hosts: [], media: [], asides: [], next: 0 };
  const head = page.lines.slice(0, headLength(page));
  const kinds = head.map((line) => kindOf(line));
  const firstTitle = kinds.indexOf('title');
  const end =
    Math.max(
      firstTitle,
      kinds.findLastIndex((kind) => kind !== 'title'),
    ) + 1;
  head.slice(0, end).forEach((line, at) => {
    const kind = kinds[at];
    const known = readDateline(line);
    front.asides.push({ span: line.span, reason: at === firstTitle ? 'title' : 'front matter' });
    if (at === firstTitle) {
      front.title = line.span;
      front.hosts.push(...issuersOf(line));
    } else if (kind === 'date') {
      front.date ??= known?.date ?? dateOf(line);
      front.media.push(...(known?.media ?? []));
    } else if (kind === 'source') front.media.push(...mediaOf(line));
    else if (kind === 'host') front.hosts.push(...(editorsOf(line).length > 0 ? editorsOf(line) : [line.span]));
  });
  return { ...front, next: end };
}

type Kind = 'title' | 'date' | 'source' | 'host' | 'other';

function kindOf(line: Line): Kind {
  const { text } = line;
  if (readDateline(line)) return 'date';
  if (/[|]/.test(text) && printedDate(text)) return 'date';
  if (isSourceLine(text)) return 'source';
  if (editorsOf(line).length > 0 || isBodyAlone(text)) return 'host';
  if (issue.test(text) || notice.test(text) || isNumberAlone(text)) return 'other';
  return 'title';
}

function headLength(page: Page): number {
  const end = page.lines.findIndex(
    ({ text, row }, at) =>
      row ||
      width(text) > 48 ||
      (isFinished(text) && !(at === 0 && /[？！…]$/u.test(text))) ||
      /。/u.test(text) ||
      isPart(text) ||
      /^【/u.test(text) ||
      leadingMark(text) !== undefined ||
      (numbering(text) !== undefined && at > 0) ||
      isCaption(text) ||
      keyOf(text) !== undefined ||
      /^(?:目录|本期|提要|内容提要|导读)/u.test(text),
  );
  return end < 0 ? page.lines.length : end;
}
