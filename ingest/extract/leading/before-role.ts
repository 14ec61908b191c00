import { chainsBefore } from '../chains.ts';
import { holderOf, severalHolders } from '../holder.ts';
import { holding, roleName } from '../lexicon/roles.ts';
import type { Sentence } from '../sentences.ts';
import { clauseStart, type Draft } from './draft.ts';
import { inCharge } from './in-charge.ts';

/** 由7位市领导分别担任…8条产业链的“链长”; 张三，任甲产业链“链长”; 以省长为“总链长”. */
export function beforeRole(text: string, sentence: Sentence, start: number, end: number): Draft[] | undefined {
  // A verb farther off is another's.
  const reach = Math.max(sentence.start, start - 240);
  const before = text.slice(reach, start);
  const verb = [...before.matchAll(new RegExp(holding.source, 'g'))].at(-1);
  if (!verb) return undefined;
  const verbStart = reach + verb.index;
  const mid = { start: verbStart + verb[0].length, end: start };
  const between = text.slice(mid.start, mid.end).replace(/^[“‘]$/, '');
  if (/[。；：]|，(?![^，]{1,40}(?:产业链|链|集群))/.test(between) || between.length > 140) return undefined;
  // 任副链长，实行“一位链长…”: what is held is the role before.
  if (new RegExp(roleName.source).test(between.replace(new RegExp(`${roleName.source}[”’]?[、和及与]“?$`), ''))) return undefined;
  let from = clauseStart(text, sentence, verbStart);
  if (text.slice(from, verbStart).trim() === '' && from > sentence.start) from = clauseStart(text, sentence, from - 1);
  const by = [...text.slice(from, verbStart).matchAll(/由|(?<=^|[，立行])以|[各均]?(?:设|配备?)(?=[一1][名位])/g)].at(-1);
  let whoStart = by ? from + by.index + by[0].length : from;
  // 由甲任链长、乙任副链长: each role has its own holder.
  const earlier = [...text.slice(whoStart, verbStart).matchAll(new RegExp(`${roleName.source}[”’]?[、，和]`, 'g'))].at(-1);
  if (earlier) whoStart += earlier.index + earlier[0].length;
  const words = text.slice(whoStart, verbStart);
  // 但不担任链长, 不再兼任链长: who does not hold it is no leader.
  if (/(?:不|未|没有|不再|并不|不得|不宜|暂不)(?:再|予)?(?:由)?$/.test(words)) return [];
  // 甲、乙两条产业链分别由某某担任链长: the chains stand before 由.
  if (between === '' && by) {
    const chains = text.slice(from, from + by.index).replace(/(?:分别|各|均|都|则|依次)+$/, '');
    // 选定甲、乙两条产业链，由某某分别担任: a clause before.
    const start = chains.trim() === '' && from > sentence.start ? clauseStart(text, sentence, from - 1) : from;
    Object.assign(mid, { start, end: start < from ? from - 1 : from + chains.length });
  }
  // 明确甲、乙2条产业链，县委书记、县长分别任链长.
  if (between === '' && !by && /分别/.test(words + verb[0]) && from > sentence.start)
    Object.assign(mid, { start: clauseStart(text, sentence, from - 1), end: from - 1 });
  const several = severalHolders(words);
  if (several)
    return several.map((holder) => ({
      holder,
      start: whoStart,
      end,
      mid,
      rule: 'leader-assigned',
    }));
  // 市委书记、市长分别担任甲、乙产业链链长: as many posts as chains.
  const posts = /分别/.test(verb[0] + words) ? words.split(/[、和及与]/).map(holderOf) : [];
  if (posts.length > 1 && chainsBefore(text, mid).names.length === posts.length)
    return posts.every((one) => one !== null)
      ? posts.map((one) => ({ holder: one, start: whoStart, end, mid, rule: 'leader-assigned' }))
      : undefined;
  const own = holderOf(words);
  if (own) return [{ holder: own, start: whoStart, end, mid, rule: 'leader-holds' }];
  // 甲领衔丙产业链、乙领衔丁产业链，任链长: the clause before says who is in charge of what.
  const ellipsis = elliptic.test(words.trim()) && from > sentence.start;
  const begin = ellipsis ? clauseStart(text, sentence, from - 1) : whoStart;
  const drafts = inCharge(text, begin, ellipsis ? from - 1 : verbStart).map(({ holder, start: at, mid: chains }) => ({
    holder,
    start: at,
    end,
    mid: chains,
    rule: 'leader-holds',
  }));
  return drafts.length > 0 ? drafts : undefined;
}

const elliptic = /^(?:并|且|同时|均|都|各|分别|各自|每人|一并|也|则|逐一)*$/;
