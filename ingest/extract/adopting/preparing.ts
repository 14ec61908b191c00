import { groupsOf } from '../../resolve/groups.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import type { Adopting } from './telling.ts';

const several = '(?:[两三四五六七八九][省市县区州]|等[^，。；]{0,4})?';
const stage = '(?:也|亦|则|均|都|目前|仍|还|尚|现)*(?:已|正|正在|已经|要|须|应)?(?:着手|尽快|加快|开始|在|抓紧|加紧)?';
const making = '(?:研究制定|研究起草|研究|起草|制定|制订|编制|酝酿|筹备|草拟|拿出|拟定)';
const own = '(?:本[省市县区州]的?|自己的|相应的?|相关)?';
const scheme = '[^，。；]{0,8}?(?:方案|实施意见|实施办法|办法)';
/** 正在起草方案, 已着手研究本市的实施方案, 正在筹备: the system is the one the text speaks of. */
const preparing = new RegExp(
  `^${several}(?:${stage}${making}${own}${scheme}|(?:也|均|都|则|仍)*(?:正在|正|着手)(?:筹备|酝酿|谋划|筹建))(?=[，。；]|$)`,
);
/** 海南拟于年内出台方案, 某市计划明年推行: what is to come, said of the system at hand. */
const intending = new RegExp(
  `^${several}(?:则|也|均|都|还|正)*(?:表示)?(?:拟|将|计划|准备|打算|有望|力争|争取|要)(?:在|于|率先)?[^，。；]{0,10}?(?:出台|印发|推出|发布|制定|推行|启动|实行|建立|实施|跟进|推开|铺开|落实|先行)(?:了|相应的?|自己的|本[省市县区州]的?|同类|类似)*(?:工作方案|实施方案|实施意见|实施办法|方案|办法|这一制度|该制度|此制度)?(?=[，。；]|$)`,
);
/** 灵台县的方案尚在征求意见. */
const drafting =
  /^[”’]?的?[^，。；]{0,6}?(?:方案|意见|办法|细则|文件|文本)(?:目前|也|仍|尚|还|正|已|现)*(?:在|处于|进入|停留在)?[^，。；]{0,4}?(?:征求意见|征集意见|起草|研究|制定|制订|修改|酝酿|报批|审批|审议|论证|会签|完善中|送审|待批|未印发|没有印发|未出台)/;

/** 尚未建立…，须在年底前拿出方案. */
const due =
  /^[^。；]{0,8}，(?:但|也|均|都|已)?(?:须|需|要|应|应当|拟|将|计划|力争|要求|正在|正|已着手|着手)[^。；]{0,24}?(?:拿出|出台|制定|起草|研究|筹备|建立|启动|印发|推行|完成|到位|建成)/;

/** Regions that are getting ready for the system that the sentence, the one before or the heading names. */
export function byPreparing(
  reading: Reading,
  sentence: Sentence,
  last: { policy: string; sentence: Sentence } | undefined,
): Adopting[] {
  const { text, places, outline } = reading;
  const named = policiesNamed(text, sentence);
  const { heading, subheading } = outline.blocks[sentence.block]?.context ?? { heading: null, subheading: null };
  const over = [subheading, heading].flatMap((span) => (span ? policiesNamed(text, span) : []))[0];
  const near =
    last && sentence.start - last.sentence.end < 60 ? last.policy : named.length > 0 ? undefined : spokenOf(reading, sentence);
  const policy = named[0]?.policy.name ?? near ?? over?.policy.name;
  if (!policy) return [];
  const groups = groupsOf(text, placesWithin(places, { start: sentence.start, end: sentence.end }));
  return groups.flatMap((group) => {
    const end = group.at(-1)?.end ?? sentence.end;
    const rest = text.slice(end, sentence.end);
    // Where the sentence names the system, its own rule says how far it has come there.
    const coming =
      preparing.test(rest) || drafting.test(rest) || (named.length === 0 && near !== undefined && intending.test(rest));
    if (!coming) return [];
    return group.filter(({ region }) => region.kind !== 'Nation').map((place) => planned(place, policy, sentence));
  });
}

/** The system that the paragraph speaks of elsewhere. */
function spokenOf({ text, outline }: Reading, { block }: Sentence): string | undefined {
  const span = outline.blocks[block]?.span;
  return span && policiesNamed(text, span)[0]?.policy.name;
}

/** What follows the name of a system says that its scheme is not yet in force: 链长制方案尚在征求意见. */
export const isPending = (after: string): boolean => drafting.test(after);

/** What follows the name of a system that is said not to be there yet says that it is to come. */
export const isDue = (after: string): boolean => due.test(after);

const planned = (place: ReturnType<typeof groupsOf>[number][number], policy: string, sentence: Sentence): Adopting => ({
  region: place.region,
  policy,
  status: 'planned',
  date: null,
  document: null,
  scope: null,
  rule: 'adoption-preparing',
  at: [sentence, { start: place.start, end: place.end }],
});
