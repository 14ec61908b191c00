import type { Span } from '../../mend/clean.ts';
import { isName } from '../lexicon/names.ts';
import { academy } from '../lexicon/speech.ts';
import { matchesIn } from '../sentences.ts';
import type { Speaker } from '../speakers.ts';
import type { Viewed } from './viewed.ts';

const marks: Record<string, string> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};
/** A name in a line of authors, and the marks of footnotes behind it. */
export const one = '[\\u4e00-\\u9fff] ?[\\u4e00-\\u9fff]{1,3}';
export const mark = '[¹²³⁴⁵⁶⁷⁸⁹\\d*，,]*';
/** An author with a view, or without one where the text gives none. */
export const viewed = (speaker: Speaker, view: Span | null, rule: string, at: Span): Viewed => ({
  speaker,
  said: view ? [view] : [],
  expert: true,
  rule,
  at: [at],
});

/** Whether words are names and nothing else. */
export const allNames = (words: string) =>
  words
    .split(/[、，；\s¹²³⁴⁵⁶⁷⁸⁹\d*]+/)
    .filter((part) => part !== '')
    .every((part) => isName(part) || part.length === 1);

/** 某大学某学院　张三　李四: a body of learning and the names behind it, as under the title of a paper; undefined for other lines. */
export function bylineOf(words: string): { body: string; names: string[] } | undefined {
  const [body = '', ...names] = words.trim().split(/[\s、，]+/);
  const learnedBody = /^[\u4e00-\u9fff（）]{4,24}$/.test(body) && academy.test(body);
  return learnedBody && names.length > 0 && names.length < 6 && names.every(isName) ? { body, names } : undefined;
}

/** The persons in a line of names, with the bodies that their footnote marks point to. */
export function people(text: string, span: Span, bodies: ReadonlyMap<string, string> = new Map()): Speaker[] {
  return matchesIn(text, span, new RegExp(`(?<name>${one})(?<mark>${mark})`)).flatMap(({ match, start }) => {
    const { name = '', mark: printed = '' } = match.groups ?? {};
    const bare = name.replace(/\s/g, '');
    if (!isName(bare)) return [];
    const key = marks[printed.charAt(0)] ?? printed.charAt(0);
    const body = bodies.get(key);
    return [{ name: bare, span: { start, end: start + name.length }, affiliation: body ?? null, posts: [] }];
  });
}
