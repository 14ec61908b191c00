import type { Span } from '../mend/clean.ts';
import { keyOf } from '../mend/shapes.ts';
import { type Line, within } from './page.ts';

export const isSummaryKey = (key: string): boolean => /简介|摘要|内容|提要|概要|要点|举措/u.test(key);
export const isReasonKey = (key: string): boolean => /事由|案由|背景/u.test(key);
export const isQuestionKey = (key: string): boolean => /问题|建议/u.test(key);
export const isEntryKey = (key: string): boolean => !isReasonKey(key) && !isQuestionKey(key);

/** The keys of a line and their values: one, or several parted by | or by blanks. */
export function fieldsOf(line: Line): { key: string; value: Span }[] {
  const fields: { key: string; value: Span }[] = [];
  for (const { 0: field, index } of line.text.matchAll(/[^|]+/gu)) {
    const lead = field.length - field.trimStart().length;
    const key = keyOf(field.trimStart());
    if (key) fields.push({ key: key.key, value: within(line, index + lead + key.length, index + field.trimEnd().length) });
  }
  return fields;
}
