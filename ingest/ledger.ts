import type { Passage } from '../graph/source.ts';
import type { Evidence } from '../graph/statement.ts';
import { type CleanText, lineStarts, type Span } from './mend/clean.ts';
import type { AsideReason, Outline } from './outline/blocks.ts';

/** Why a line yields nothing, or what shows that it does: all that `Passage.reason` can say. */
type Reason =
  | 'evidence of a statement'
  | 'blank'
  | AsideReason
  | 'page number'
  | 'running head'
  | 'repeated table header'
  | 'table rule'
  | 'no rule matched'
  | 'not in the outline';

/**
 * What became of each line of the source. `extracted`: the evidence of a statement touches it. `context`: blank, furniture of
 * the page, or a line that only leads the reader (heading, contents, source line …). `unparsed`: text from which no rule took
 * anything. The passages tile the source: their texts joined are the source.
 */
export function ledger(
  source: string,
  clean: CleanText,
  outline: Outline,
  evidence: readonly Pick<Evidence, 'start' | 'end'>[],
): Passage[] {
  const notes = annotate(clean, outline, evidence);
  const starts = lineStarts(clean.source);
  const passages = starts.map((start, index): Passage => {
    const end = starts[index + 1] ?? clean.source.length;
    const text = clean.source.slice(start, end);
    const reason = reasonOf(notes, start, end, text.trim() === '');
    return { id: `${source}:L${index + 1}`, source, line: index + 1, start, end, text, ledger: standing(reason), reason };
  });
  return passages.filter(({ text }) => text !== '');
}

const names: readonly Reason[] = ['evidence of a statement', 'no rule matched'];

function standing(reason: Reason): Passage['ledger'] {
  if (reason === 'evidence of a statement') return 'extracted';
  return reason === 'no rule matched' || reason === 'not in the outline' ? 'unparsed' : 'context';
}

/** For each unit of the source the strongest that is known of it, as a place in the list of reasons met; 0 for nothing. */
interface Notes {
  marks: Uint8Array;
  reasons: Reason[];
}

function annotate(clean: CleanText, outline: Outline, evidence: readonly Pick<Evidence, 'start' | 'end'>[]): Notes {
  const marks = new Uint8Array(clean.source.length);
  const reasons: Reason[] = [...names];
  const mark = (start: number, end: number, reason: Reason) => {
    const at = reasons.indexOf(reason);
    marks.fill(at < 0 ? reasons.push(reason) : at + 1, start, end);
  };
  const markClean = (span: Span, reason: Reason) => {
    for (let unit = span.start; unit < span.end; unit++) mark(clean.starts[unit] ?? 0, clean.ends[unit] ?? 0, reason);
  };
  for (const { start, end, reason } of clean.dropped) mark(start, end, reason);
  for (const { span, reason } of outline.asides) markClean(span, reason);
  for (const { span } of outline.blocks) markClean(span, 'no rule matched');
  for (const { start, end } of evidence) mark(start, end, 'evidence of a statement');
  return { marks, reasons };
}

function reasonOf({ marks, reasons }: Notes, start: number, end: number, blank: boolean): Reason {
  const met = new Set(marks.subarray(start, end));
  met.delete(0);
  if (met.size === 0) return blank ? 'blank' : 'not in the outline';
  // Evidence stands first in the list, unparsed text second: the strongest is the lowest.
  return reasons[Math.min(...met) - 1] ?? 'not in the outline';
}
