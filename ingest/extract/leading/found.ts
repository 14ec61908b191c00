import { roleName, roleOf } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { afterRole } from './after-role.ts';
import { beforeRole } from './before-role.ts';
import { inBrackets } from './bracketed.ts';
import { byCopula } from './by-copula.ts';
import { byField } from './by-field.ts';
import { underHeading } from './by-heading.ts';
import { byHolder } from './by-holder.ts';
import { byList } from './by-list.ts';
import { complete } from './complete.ts';
import { formerAndLatter } from './former.ts';
import { inCapacity } from './in-capacity.ts';
import type { Leading } from './leading.ts';
import { inParallel } from './parallel.ts';

/** Who is said to be 总链长, 链长, 副链长, 群长 … in a sentence. */
export function leadingIn(reading: Reading, sentence: Sentence): Leading[] {
  const { text } = reading;
  const all = matchesIn(text, sentence, roleName);
  if (all.length === 0) {
    const listed = byList(reading, sentence);
    const under = listed.length > 0 ? listed.map((draft) => ({ role: '链长', draft })) : underHeading(reading, sentence);
    return under.map(({ role, draft }) => {
      const at = role === '链长' ? Math.max(draft.mid.end, sentence.start) : sentence.start;
      return complete(reading, sentence, draft, role, at, 1, 0);
    });
  }
  return all.flatMap(({ match, start, end }, place) => {
    const printed = match.groups?.['role'] ?? '链长';
    const pair = formerAndLatter(text, sentence, all, place);
    if (pair) return [complete(reading, sentence, pair, roleOf(printed), start, 1, 0)];
    if (
      /盟会?$/.test(text.slice(sentence.start, start)) ||
      inFormula(text, start, end) ||
      former.test(text.slice(sentence.start, start))
    )
      return [];
    const drafts =
      inBrackets(text, sentence, start, end) ??
      byField(reading, sentence, start, end) ??
      inParallel(text, sentence, start, end) ??
      byHolder(text, sentence, start, end) ??
      byCopula(text, sentence, start, end) ??
      afterRole(text, sentence, start, end) ??
      inCapacity(text, sentence, start, end) ??
      beforeRole(text, sentence, start, end) ??
      [];
    return drafts
      .filter((draft) => draft.holder.name || !everywhere.test(text.slice(sentence.start, draft.start)))
      .map((draft) => complete(reading, sentence, draft, roleOf(printed), start, drafts.length, drafts.indexOf(draft)));
  });
}

/** 内地城市由官员出任链长: said of everywhere, hence of no region. */
const everywhere =
  /(?:^|[，；：])(?:在)?(?:各地|各省市?|各市县?|(?:许多|不少|多个|一些|部分|很多|多数|大多|内地|国内|全国|沿海|其他)的?(?:城市|地方|省市|省份|地区|县市?|市县?|区县|[省市区县]))(?:均|都|多|已|一般|通常|往往)*(?:是)?(?:由|以)?$/;

/** 原链长张某: he was one. */
const former = /(?:^|[，；：、]|[\u4e00-\u9fff]{2}[省市县区])(?:原|前任)[^，。；、]{0,12}$/;

/** 链长+链主: a part of a formula is no leader. */
const inFormula = (text: string, start: number, end: number) => text.charAt(start - 1) === '+' || text.charAt(end) === '+';
