import { type Holder, holderOf, severalHolders } from '../holder.ts';
import { roleName } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences.ts';
import type { Draft } from './draft.ts';

const one = `“?(?:${roleName.source.replace('(?<role>', '(?:')})”?(?:\\d+名|[一二两三]名)?`;
const roles = `(?<roles>${one}(?:[、和及与]?${one}){1,4})`;
const after = new RegExp(`由(?<who>[^，。；：]{4,60}?)(?:同志)?分别(?:担任|出任|兼任|任)${roles}`);
const before = new RegExp(`${roles}(?:职务|一职)?，?分别由(?<who>[^，。；：]{4,60}?)(?:担任|出任|兼任|任)`);

/** 由甲、乙分别担任总链长、副总链长: as many roles as holders, each his own. Of the role at `start` the draft is given. */
export function inParallel(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  for (const pattern of [after, before]) {
    const found = pattern.exec(text.slice(sentence.start, sentence.end));
    const { roles: printed = '', who = '' } = found?.groups ?? {};
    if (!found) continue;
    const from = sentence.start + found.index;
    const first = from + found[0].indexOf(printed);
    if (start < first || end > first + printed.length) continue;
    const all = [...printed.matchAll(new RegExp(roleName.source, 'g'))].map(({ index }) => first + index);
    const holders = each(who, all.length);
    const holder = holders?.[all.indexOf(start)];
    if (!holder) return undefined;
    const mid = { start: from, end: from };
    return [{ holder, start: from, end: from + found[0].length, mid, rule: 'leader-parallel' }];
  }
  return undefined;
}

function each(who: string, wanted: number): Holder[] | undefined {
  const named = severalHolders(who);
  if (named?.length === wanted) return named;
  const parts = who.split(/[、和及与]/).map((part) => holderOf(part));
  return parts.length === wanted && parts.every((part) => part !== null) ? parts : undefined;
}
