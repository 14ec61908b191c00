import {
  isAttribution,
  isDistribution,
  isFinished,
  isPart,
  isSourceLine,
  isTitleLike,
  keyOf,
  leadingMark,
  numbering,
} from '../mend/shapes.ts';
import type { Item } from './blocks.ts';
import { heading } from './headings.ts';
import { fieldsOf, isEntryKey, isSummaryKey } from './keys.ts';
import { cover, type Line, type Page, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

/** An entry: its title, numbered or not, the lines 发布时间：… and 简介：…, and what goes on from the last. */
export const item: Recogniser = (page, at) => {
  const line = page.lines[at];
  if (!line || line.row || !isEntryTitle(page, at)) return undefined;
  const own = numbering(line.text);
  const lead = own?.length ?? leadingMark(line.text)?.length ?? 0;
  const draft: Omit<Item, 'index' | 'context'> = {
    type: 'item',
    number: own ? String(own.value) : '',
    title: within(line, lead),
    keys: [],
    body: [],
    span: line.span,
  };
  let summed = false;
  let next = at + 1;
  for (let here = page.lines[next]; here; here = page.lines[++next]) {
    const key = keyOf(here.text);
    if (key && isEntryKey(key.key)) {
      for (const field of fieldsOf(here)) {
        if (!isSummaryKey(field.key)) draft.keys.push(field);
        else if (field.value.end > field.value.start) draft.body.push(field.value);
      }
      summed ||= isSummaryKey(key.key);
    } else if (summed && goesOn(page, next)) draft.body.push(here.span);
    else break;
    draft.span = cover(line.span, here.span);
  }
  return { next, pieces: [{ kind: 'block', draft }] };
};

function isEntryTitle(page: Page, at: number): boolean {
  const [line, next] = [page.lines[at], page.lines[at + 1]];
  if (!line || isPart(line.text) || keyOf(line.text) || isFinished(line.text)) return false;
  if (isKeyed(next)) return true;
  const own = numbering(line.text);
  if (!own || !isTitleLike(line.text)) return false;
  // An entry without keys among entries that have them.
  return page.lines.some((other, place) => {
    const number = numbering(other.text);
    return number?.style === own.style && Math.abs(number.value - own.value) === 1 && isKeyed(page.lines[place + 1]);
  });
}

function isKeyed(line: Line | undefined): boolean {
  const key = line && !line.row ? keyOf(line.text) : undefined;
  return key !== undefined && isEntryKey(key.key);
}

/** A paragraph that goes on from the summary before it. */
function goesOn(page: Page, at: number): boolean {
  const line = page.lines[at];
  if (!line || line.row || !isFinished(line.text)) return false;
  const begins = numbering(line.text) || leadingMark(line.text) || isSourceLine(line.text) || isDistribution(line.text);
  return !begins && !isAttribution(line.text) && !heading(page, at) && !isEntryTitle(page, at);
}
