import { width } from '../mend/characters.ts';
import type { Span } from '../mend/clean.ts';
import { isField } from '../mend/fields.ts';
import {
  isCaption,
  isFinished,
  isNumberAlone,
  isSourceLine,
  isTitleLike,
  keyOf,
  leadingMark,
  numbering,
} from '../mend/shapes.ts';
import { simplifiedAll } from '../script.ts';
import type { AsideReason, Dateline } from './blocks.ts';
import { editorsOf, isBodyAlone, isGovernment, issuersOf } from './bodies.ts';
import { readDateline } from './datelines.ts';
import { printedDate } from './dates.ts';
import { fieldsOf, isEntryKey, isSummaryKey } from './keys.ts';
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

const issue = /[（(]?(?:\d{4}年)?(?:总?第)?\s*\d+\s*[期号]|〔?\d{4}〕?第?\d+[期号]|[（）()·\s]/gu;
const periodical =
  /^[\p{Script=Han} ]{2,24}(?:公报|简报|通报|快报|专报|内参|参阅|要情|信息|动态)\s*[（(]?(?:\d{4}年)?(?:总)?第\s*\d+\s*期/u;
const notice = /注意保存|内部(?:资料|参考)|参考资料|仅供|请勿|机密|秘密/u;

/**
 * Reads title, issue, day, medium and hosts from the first lines. They are short and no sentences; the first that is none of
 * the known kinds is the title, and a second such line stays outside unless known ones follow it. A title under which the
 * data of a document stand (发文字号：…) is that document's entry and is left to the text.
 */
export function readFront(page: Page): Front {
  const front: Front = { title: null, date: null, hosts: [], media: [], asides: [], next: 0 };
  const head = page.lines.slice(0, headLength(page));
  const kinds = head.map((line) => kindOf(line));
  const first = kinds.indexOf('title');
  // 某市人民政府公报 2022年第7期: the periodical, where the title of what it prints stands below it.
  const below = kinds.indexOf('title', first + 1);
  const titled = below > 0 && periodical.test(head[first]?.text ?? '') ? below : first;
  const entry = titled >= 0 && isEntry(page, titled);
  const end = entry
    ? titled
    : Math.max(
        titled,
        kinds.findLastIndex((kind) => kind !== 'title'),
      ) + 1;
  const title = head[titled];
  if (title) {
    front.title = title.span;
    front.hosts.push(...issuersOf(title));
  }
  head.slice(0, end).forEach((line, at) => {
    front.asides.push({ span: line.span, reason: at === titled ? 'title' : 'front matter' });
    const kind = kinds[at];
    if (kind === 'date') {
      const known = readDateline(line);
      front.date ??= known?.date ?? dateOf(line);
      front.media.push(...(known?.media ?? []));
    } else if (kind === 'source') front.media.push(...mediaOf(line));
    else if (kind === 'host') front.hosts.push(...(editorsOf(line).length > 0 ? editorsOf(line) : [line.span]));
  });
  // A government's own site tells of its own region.
  const words = ({ start, end }: Span) => simplifiedAll(page.clean.text.slice(start, end));
  if (front.hosts.length === 0) front.hosts.push(...front.media.filter((span) => isGovernment(words(span))));
  if (entry) front.date ??= entryDate(page, titled);
  return { ...front, next: end };
}

/** A document's title with its number, issuer or day in key lines under it. */
function isEntry(page: Page, at: number): boolean {
  const [title, next] = [page.lines[at], page.lines[at + 1]];
  const key = next && !next.row ? keyOf(next.text) : undefined;
  if (!title || !key || !isEntryKey(key.key)) return false;
  const summed = page.lines.slice(at + 1, at + 5).some(({ text }) => isSummaryKey(keyOf(text)?.key ?? ''));
  return summed || isTitleLike(title.text) || /《/u.test(title.text);
}

/** The day on which an entry at the head was published, else the first that its keys give. */
function entryDate(page: Page, at: number): Dateline | null {
  const lines = page.lines.slice(at + 1, at + 5).filter(({ text, row }) => !row && keyOf(text));
  const dates = lines.flatMap((line) =>
    fieldsOf(line).flatMap(({ key, value }) => {
      const date = printedDate(page.clean.text.slice(value.start, value.end));
      return date ? [{ key, span: { start: value.start + date.start, end: value.start + date.end }, edtf: date.edtf }] : [];
    }),
  );
  const found = dates.find(({ key }) => /发布|公布|公开/u.test(key)) ?? dates[0];
  return found ? { span: found.span, edtf: found.edtf } : null;
}

type Kind = 'title' | 'date' | 'source' | 'host' | 'other';

function kindOf(line: Line): Kind {
  const { text } = line;
  if (readDateline(line)) return 'date';
  if (isSourceLine(text)) return 'source';
  if (editorsOf(line).length > 0 || isBodyAlone(text)) return 'host';
  if (text.replace(issue, '') === '' || notice.test(text) || isNumberAlone(text)) return 'other';
  return isField(text) ? 'other' : 'title';
}

function headLength(page: Page): number {
  const end = page.lines.findIndex((line, at) => {
    const { text, row } = line;
    if (row || /。/u.test(text) || (isFinished(text) && !(at === 0 && /[？！…]$/u.test(text)))) return true;
    if (readDateline(line)) return false;
    if (width(text) > 48 || /^【/u.test(text) || leadingMark(text) || isCaption(text) || keyOf(text)) return true;
    return (numbering(text) !== undefined && at > 0) || /^(?:目录|本期|提要|内容提要|导读)/u.test(text);
  });
  return end < 0 ? page.lines.length : end;
}
