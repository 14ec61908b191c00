import { isPart, isSourceLine, keyOf, leadingMark, numbering } from '../mend/shapes.ts';
import type { ProposalBlock } from './blocks.ts';
import { isQuestionKey, isReasonKey } from './keys.ts';
import { cover, type Page, within } from './page.ts';
import type { Recogniser } from './pieces.ts';

/** A proposal: 一、title, 事由：… in one or more paragraphs, 问题点： and its numbered questions. */
export const proposal: Recogniser = (page, at) => {
  const [line, first] = [page.lines[at], page.lines[at + 1]];
  const reason = first && keyOf(first.text);
  if (!line || !reason || !isReasonKey(reason.key)) return undefined;
  const draft: Omit<ProposalBlock, 'index' | 'context'> = {
    type: 'proposal',
    title: within(line, numbering(line.text)?.length ?? leadingMark(line.text)?.length ?? 0),
    reasons: [],
    questions: [],
    span: line.span,
  };
  let asks = false;
  let next = at + 1;
  for (let here = page.lines[next]; here && belongs(page, next, asks); here = page.lines[++next]) {
    const key = keyOf(here.text);
    if (key) asks = isQuestionKey(key.key);
    const lead = key?.length ?? (asks ? (numbering(here.text)?.length ?? 0) : 0);
    const span = within(here, lead);
    if (span.end > span.start) (asks ? draft.questions : draft.reasons).push(span);
    draft.span = cover(line.span, here.span);
  }
  return { next, pieces: [{ kind: 'block', draft }] };
};

function belongs(page: Page, at: number, asks: boolean): boolean {
  const line = page.lines[at];
  if (!line || line.row) return false;
  const next = page.lines[at + 1];
  const nextKey = next && keyOf(next.text);
  if (nextKey && isReasonKey(nextKey.key)) return false;
  const key = keyOf(line.text);
  if (key) return isReasonKey(key.key) || isQuestionKey(key.key);
  if (isPart(line.text) || isSourceLine(line.text) || leadingMark(line.text)?.match(/[◆➤■]/u)) return false;
  return !asks || numbering(line.text) !== undefined;
}
