import type { PolicyName } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Adopting } from './telling.ts';

export const telling = /召开|透露|介绍|通报|表示|举行|会议|报道|调研|强调|以来|《/;

/** The date of the act: in the same sentence, before the name with no meeting or report between, or in 最早出现在甲，某日. */
export function dateOf(reading: Reading, sentence: Sentence, name: PolicyName): Adopting['date'] {
  const { text, dates } = reading;
  const inside = dates.filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      date.edtf !== null &&
      !/[到至截]$/.test(text.slice(sentence.start, date.start)),
  );
  const as = (date: (typeof inside)[number] | undefined) =>
    date?.edtf ? { edtf: date.edtf, span: { start: date.start, end: date.end } } : null;
  const before = inside.filter((date) => date.end <= name.start);
  const after = inside.filter((date) => date.start >= name.end);
  const [first] = after;
  if (first && /^[”’]?(?:[开起推实建]?[始于行施立]于|[^，。；]{0,4}?(?:自|从))?$/.test(text.slice(name.end, first.start)))
    return as(first);
  const origin = /^[”’]?(?:[^，。；]{0,8})?(?:最早|最先|首次|率先)?(?:出现|起源|发源|诞生)/.test(
    text.slice(name.end, sentence.end),
  );
  if (first && origin) return as(first);
  const last = before.at(-1);
  const earlier = before.at(-2);
  // 2022年、2023年分两批: two dates in a row date neither act.
  const double = earlier && last && /^[、和及至]$/.test(text.slice(earlier.end, last.start));
  if (!last || double || telling.test(text.slice(last.end, name.start))) return null;
  return as(last);
}
