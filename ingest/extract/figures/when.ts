import type { DateMention } from '../dates.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

/** A date that only serves to compare: 比2019年, 较去年, 同比去年. */
const comparing = /(?:比|较|同比|相比|超|超过|占)$/;

/**
 * When a figure was so: the last date before it in its sentence, else the first behind it, else the last one of the
 * paragraph before it (到2025年，…；…). A date that is only compared with does not count.
 */
export function whenOf({ text, dates }: Reading, sentence: Sentence, at: number, from: number): DateMention | undefined {
  const telling = dates.filter(
    ({ start, edtf }) =>
      edtf !== null && start >= from && start < sentence.end && !comparing.test(text.slice(Math.max(0, start - 2), start)),
  );
  const own = telling.filter(({ start }) => start >= sentence.start);
  return own.filter(({ end }) => end <= at).at(-1) ?? own[0] ?? telling.filter(({ end }) => end <= sentence.start).at(-1);
}

const aims =
  /(?:到|至)\d{4}年|“?十[四五]五”?(?:期间|末)|力争|目标|将达|将[建培打形实完新引增]|要达|预计|计划|争取|拟|确保|今后|未来|用[一二三四五]年|再培育|新培育/g;
const results = /截至|目前|已(?:经)?[^，。]{0,4}[达有完建形培引]|去年|上年|(?<![到至])\d{4}年(?!底?前)|同比/g;

/** Whether a figure is aimed at and not reached: of the words before it the last that tell which. `carried` where none does. */
export function isAim(before: string, carried: boolean): boolean {
  const last = (pattern: RegExp) => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  const [aim, result] = [last(aims), last(results)];
  return aim === -1 && result === -1 ? carried : aim >= result;
}
