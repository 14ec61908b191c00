import type { Span } from '../../mend/clean.ts';
import { groupsOf } from '../../resolve/groups.ts';
import type { Place, Region } from '../../resolve/places/region.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import type { PolicyName } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

/** 新加入“链长制”队伍的省份有甲、乙; “链长制”最早出现在甲: the regions that stand after the name. */
export function placesAhead(reading: Reading, sentence: Sentence, name: PolicyName): { region: Region; span: Span }[] {
  const { text, places } = reading;
  const after = text.slice(name.end, sentence.end);
  const lead =
    /^[”’]?(?:[^，。；]{0,16}?(?:出现(?:在|于)|(?:实践|探索|做法|尝试)(?:出现)?(?:在|于|是)|起源于|发源于|诞生于|始于|源于|源自|首创于)|[^，。；]{0,12}?(?:队伍|行列|的(?:省份|省市|城市|地区|地方|省|市))[^，。；]{0,8}?(?:有|包括|为|是))/.exec(
      after,
    );
  const chain = circumstance(reading, sentence, name);
  if (!lead && chain) return [{ region: chain.region, span: { start: chain.start, end: chain.end } }];
  const at = /^[”’]?(?:已|也|将|正|率先)*在/.exec(after);
  const [there] =
    lead || !at
      ? []
      : groupsOf(
          text,
          places.filter((place) => place.start >= name.end + at[0].length && place.end <= sentence.end),
        );
  const end = there?.at(-1)?.end ?? 0;
  if (
    there?.[0] &&
    startOfChain(places, there[0]) === name.end + (at?.[0].length ?? 0) &&
    /^等?[^，。；]{0,4}(?:全面|正式|率先|已|逐步)*(?:推行|实施|实行|建立|落地|推开|铺开|启动|建起|起步|生根|由来已久|早已|早就|走过|运行|(?:并|已|早已)?不(?:新鲜|陌生|稀奇|鲜见|是新(?:鲜)?[事词])|满\d|已?有[\d一二三四五两]|进入第)/.test(
      text.slice(end),
    )
  )
    return there.map((place) => ({ region: place.region, span: { start: place.start, end: place.end } }));
  if (!lead) return [];
  const start = name.end + lead[0].length;
  const group = groupsOf(text, placesWithin(places, { start: start, end: sentence.end }))[0] ?? [];
  const [first] = group;
  if (!first || text.slice(start, startOfChain(places, first)).length > 14) return [];
  return group.map((place) => ({ region: place.region, span: { start: place.start, end: place.end } }));
}

const since = /(?:^|，)(?:自|自从|在|随着|得益于|受益于|通过|借助|依托|凭借|以)[^，。；]*$/;
const next = /^[”’]?(?:[^，。；]{0,10}?(?:以来|以后|之后|后|下|实施|推行|落地|建立))?，/;
const benefits = /^[”’]?(?:工作)?(?:让|使|助力|助推|带动|激活|赋能|推动|促进|撬动)(?=[\u4e00-\u9fff])/;

/** 自链长制落地以来，某市…; 链长制让某市…; “链长制”，某市率先…: the region behind has the system. */
function circumstance({ text, places }: Reading, sentence: Sentence, name: PolicyName): Place | undefined {
  const [before, after] = [text.slice(sentence.start, name.start), text.slice(name.end, sentence.end)];
  const found = benefits.exec(after) ?? next.exec(after);
  const first = found && places.find((place) => place.start === name.end + found[0].length);
  if (!found || !first) return undefined;
  const own = places
    .filter((place) => place.start >= first.start && place.end <= sentence.end)
    .find((place, at, all) => all[at + 1]?.start !== place.end);
  const bare = found[0].replace('”', '') === '，' && !since.test(before);
  if (bare && !/^(?:是|率先|最早|最先|首先|走在|起步)/.test(text.slice(own?.end ?? 0))) return undefined;
  return bare || !/，/.test(found[0]) || since.test(before) ? own : undefined;
}

function startOfChain(places: readonly Place[], place: Place): number {
  let start = place.start;
  for (const one of [...places].reverse()) if (one.end === start) start = one.start;
  return start;
}
