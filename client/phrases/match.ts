import { isRegion } from '../core/things.ts';
import type { Hit, Parameter, Question } from './shapes.ts';

/** A question that words may mean, with the things that they name in its places. */
export interface Suggestion {
  question: Question;
  things: Readonly<Record<string, Hit>>;
  score: number;
}

/** The groups of questions as they are read: of questions that fit alike those of the first group come first. */
export const groups = [
  'spread',
  'ties',
  'mechanisms',
  'leaders',
  'chains',
  'documents',
  'figures and problems',
  'people',
  'sources',
  'other',
];

const groupOf = ({ question }: Suggestion) => groups.indexOf(question.group ?? 'other');

export const tokensOf = (words: string): string[] =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s，。？?、,]+/u)
    .filter((word) => word !== '');

/** Whether a parameter of a type can be a thing of a kind: a label that several kinds share takes all of them. */
export function takes({ type }: Pick<Parameter, 'type'>, { kind }: Pick<Hit, 'kind'>): boolean {
  if (type === 'Thing' || type === kind) return true;
  if (type === 'Region') return isRegion({ kind });
  return (type === 'Cluster' && kind === 'IndustryChain') || (type === 'Person' && kind === 'Expert');
}

/**
 * Questions that words mean, the best first. Each word must be of the phrase (its characters, their pinyin, whole or by
 * initials, or English words) or name a thing that one of the question's places takes.
 * @param hits what search finds for each word, the best first
 */
export function suggest(questions: readonly Question[], words: string, hits: ReadonlyMap<string, readonly Hit[]>): Suggestion[] {
  const tokens = tokensOf(words);
  return questions
    .flatMap((question) => {
      let score = 0;
      const things: Record<string, Hit> = {};
      for (const token of tokens) {
        const said = phraseScore(question, token);
        const place = placeFor(question, hits.get(token) ?? [], things);
        // Words that are literally in the phrase are of the phrase; two letters that happen to be initials in it are not.
        if (place && place.score > said) {
          things[place.slot.name] = place.hit;
          score += place.score;
        } else if (said > 0) score += said;
        else return [];
      }
      return [{ question, things, score }];
    })
    .sort((a, b) => b.score - a.score || groupOf(a) - groupOf(b));
}

function placeFor(question: Question, hits: readonly Hit[], taken: Readonly<Record<string, Hit>>) {
  const free = question.parameters.filter(({ name }) => !(name in taken));
  for (const [rank, hit] of hits.slice(0, 3).entries()) {
    const slot = free.find((one) => takes(one, hit) && one.type !== 'Thing') ?? free.find((one) => takes(one, hit));
    if (slot) return { slot, hit, score: 5 - rank - (slot.optional ? 1 : 0) - (slot.type === 'Thing' ? 0.5 : 0) };
  }
  return undefined;
}

/** How well a word fits the words of a question: 6 its name, 5.5 its characters, 3 an English word, 1 to 2 its sound; 0 not at all. */
export function phraseScore({ name, zh, en, pinyin }: Question, token: string): number {
  if (name === token) return 6;
  const phrase = zh.replace(/\{\w+\}/g, ' ');
  if (/\p{Script=Han}/u.test(token)) return phrase.includes(token) ? 5.5 : inOrder(phrase, token) ? 2 : 0;
  const english: string[] = `${name} ${en.replace(/\{\w+\}/g, ' ')}`.toLowerCase().match(/[a-z]+/g) ?? [];
  if (english.includes(token)) return 5.5;
  if (token.length > 2 && english.some((word) => word.startsWith(token))) return 4;
  return spelt(token, pinyin) ? (token.length > 3 ? 3 : 1) : 0;
}

/** Whether characters stand in a phrase in their order, with others between: 谁链长 in 链长由谁… does not, 链长谁 does. */
function inOrder(phrase: string, token: string): boolean {
  const between = [...token].map((one) => one.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('.*');
  return token.length > 1 && new RegExp(between, 'u').test(phrase);
}

/** Whether letters spell characters of a phrase that follow on each other, each by its syllable or the beginning of it. */
export function spelt(letters: string, pinyin: string): boolean {
  const syllables = pinyin.split(' ').map((either) => either.split('|'));
  const from = (rest: string, at: number): boolean => {
    if (rest === '') return true;
    const here = syllables[at] ?? [];
    return here.some((syllable) => {
      for (let length = Math.min(syllable.length, rest.length); length > 0; length--)
        if (rest.startsWith(syllable.slice(0, length)) && from(rest.slice(length), at + 1)) return true;
      return false;
    });
  };
  return /^[a-z]+$/.test(letters) && syllables.some((_, at) => from(letters, at));
}
