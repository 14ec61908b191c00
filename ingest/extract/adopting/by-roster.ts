import type { Place } from '../../resolve/places/region.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import * as acts from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';
import { isOpenOrDenied } from './denied.ts';
import type { Adopting } from './telling.ts';

const pilots = /试点(?:的)?(?:名单|单位|地区|开发区|城市|县市|园区|县|市|区)?/;
/** 入围的有甲、乙; 试点名单：甲、乙; 首批试点包括甲、乙. */
const opened =
  /(?:入围|入选|上榜|列入|纳入|首批|名单|试点)[^，。；：]{0,12}?(?:，?(?:其中|还|主要|分别|共)?(?:有|为|是|包括|包含)|：)/;
/** 甲、乙列入试点名单; 甲、乙入选. */
const closed =
  /^(?:等[^，。；]{0,10})?(?:也|还|已|均|都|先后|率先|成功|被|同时)*(?:列入|入选|入围|纳入|跻身|列为|确定为|选为|成为|进入|获批)/;
const open = /争取|申报|申请|有望|拟|候选|备选|尚未|没有|未能|落选|淘汰/;

/** Places that a list of pilots names, where the words around speak of the system: each tries it. */
export function byRoster(reading: Reading, sentence: Sentence, told: boolean): Adopting[] {
  const { text } = reading;
  const near = text.slice(Math.max(0, sentence.start - 60), sentence.end);
  if (!told || !pilots.test(near)) return [];
  const places = placesWithin(reading.places, sentence).filter(({ region }) => region.kind !== 'Nation');
  const runs = runsOf(text, places);
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2) return [];
    const before = text.slice(sentence.start, first.start);
    const behind = text.slice(last.end, sentence.end).replace(/^（[^（）]*）/, '');
    const clause =
      (/[^，；]*$/.exec(before)?.[0] ?? '') + text.slice(first.start, last.end) + (/^[^，；]*/.exec(behind)?.[0] ?? '');
    if (open.test(clause)) return [];
    const lead = new RegExp(`${opened.source}$`).test(before);
    if (!lead && !(closed.test(behind) && (pilots.test(behind) || /^[^，。；]{0,16}$/.test(behind)))) return [];
    return run.map(
      (place): Adopting => ({
        region: place.region,
        policy: '链长制',
        status: 'pilot',
        date: null,
        document: null,
        scope: null,
        rule: 'adoption-by-roster',
        at: [sentence, place],
      }),
    );
  });
}

/** Lists of places, each with what brackets say of it. */
function runsOf(text: string, places: readonly Place[]): Place[][] {
  const runs: Place[][] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    const between = last ? text.slice(last.end, place.start) : '';
    if (last && /^(?:（[^（）]{1,24}）)?(?:、|和|及|与|以及)$/.test(between)) runs.at(-1)?.push(place);
    // 江西宜春: the last of a chain.
    else if (last && between === '' && place.region.above.includes(last.region.id)) runs.at(-1)?.splice(-1, 1, place);
    else runs.push([place]);
  }
  return runs;
}

const listed =
  /^(?:[两三四五六七八九]?[省市地州县区]|等[^，。；]{0,6}?)?(?:也|亦|同样|相继|陆续|纷纷|先后|随后|则|又|均|都|已经?|\d{1,2}月(?:\d{1,2}日)?)*(?:对外)?(?:公布|发布|公示|敲定|亮出|印发|确定|明确|任命|通报|更新|调整)了?[^，。；]{0,10}?链长(?:名单|分工|安排|责任表|一览表|人选|责任分工)(?=[，。；]|$)/;

/** 甲、乙先后公布链长名单: who has a list of leaders has the system, where the text is on it. */
export function byNameList(reading: Reading, sentence: Sentence, told: boolean): Adopting[] {
  const { text, dates } = reading;
  if (!told) return [];
  return runsOf(text, placesWithin(reading.places, sentence)).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    const rest = text.slice(last?.end ?? sentence.end, sentence.end);
    const found = listed.exec(rest);
    if (!first || !last || !found || first.region.kind === 'Nation') return [];
    const end = last.end + found[0].length;
    if (acts.planning.test(found[0]) || isOpenOrDenied(text, sentence, last.end + 2, end)) return [];
    const day = dates.findLast(
      (date) =>
        date.start >= sentence.start &&
        date.end <= end &&
        date.edtf !== null &&
        !/[。；]/.test(text.slice(date.end, first.start)),
    );
    return run.map(
      (place): Adopting => ({
        region: place.region,
        policy: '链长制',
        status: 'adopted',
        date: day?.edtf ? { edtf: day.edtf, span: { start: day.start, end: day.end } } : null,
        document: null,
        scope: null,
        rule: 'adoption-by-name-list',
        at: [sentence, place],
      }),
    );
  });
}
