import { atLevel, type Level } from '../../resolve/levels.ts';
import type { Region } from '../../resolve/places/region.ts';
import { placesWithin } from '../../resolve/places/within.ts';
import { documentOfBlock, ownDocument } from '../cited.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, startOf, subjectOf } from './ends.ts';

const follow = '参照|比照|对照|按照|依照|遵照|仿照|依据|根据|按|照';
const paper = '方案|办法|意见|通知|细则|规定|制度|规则|文件|规程|要求|模式|做法';
const deed = '执行|办理|落实|实施|推行|推进|建立|制定|操作|施行|推开|设立|细化|开展|做';
/** 参照本方案, 按照该办法; 照此执行, 参照推进: the text's own paper, or what was said just before. */
const instruction = new RegExp(
  `(?:${follow})(?:本|该|上述|这一|此)(?:[\\u4e00-\\u9fff]{0,6}?)(?:${paper})|` +
    `(?:照此|依此|按此|据此|比照此例|(?<!中)参照|比照|遵照|对照|仿照)(?:抓好|认真|同步|分别|另行)?(?:${deed})`,
);
/** 甲县不参照本方案, 甲县可否参照: nobody is told to. */
const free = /(?:不再?|无须|无需|不必|未|暂不|是否|可否|能否)[^，。；]{0,4}$/;
/** 请甲、乙参照…; 鼓励甲、乙参照…. */
const told = /(?:请|由|要求|责成|鼓励|支持|指导|推动|允许)$/;

/** 甲、乙两县参照本方案建立本级链长制; 甲、乙照此执行: a text tells named lower levels to act on its own paper. */
export function instructed(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return matchesIn(text, sentence, instruction).flatMap(({ start, end, match }) => {
    if (free.test(text.slice(sentence.start, start))) return [];
    const lowers = lowersOf(reading, sentence, { start, end });
    return lowers.flatMap((lower) => {
      const upper = tellerOf(reading, sentence, lower, /本/.test(match[0]));
      return upper ? [saying(upper, lower, sentence, /本/.test(match[0]))] : [];
    });
  });
}

/** The regions named before the words in their sentence, else right behind the comma after them. */
function lowersOf(reading: Reading, sentence: Sentence, at: { start: number; end: number }): End[] {
  const { text, places, frames } = reading;
  const before = ends(frames.subjects(sentence, at.start));
  const last = before.at(-1);
  if (last) return /[：]/.test(text.slice(last.span.end, at.start)) ? [] : before;
  const asked = inside(reading, { start: sentence.start, end: at.start }).filter((group) =>
    told.test(text.slice(sentence.start, startOf(places, group[0]))),
  );
  const [group] = asked;
  if (group) return ends(group);
  const behind = inside(reading, { start: at.end, end: sentence.end }).find((one) =>
    /^[^，。；]{0,6}，(?:由|请)?$/.test(text.slice(at.end, startOf(places, one[0]))),
  );
  return behind ? ends(behind) : [];
}

/** Whose paper it is: the row's or entry's, the text's own, or the region that the words before are about. */
function tellerOf(reading: Reading, sentence: Sentence, lower: End, own: boolean): End | undefined {
  const { frames, outline } = reading;
  const entry = documentOfBlock(reading, sentence.block)?.mention.region;
  const source = ownDocument(reading)?.mention.region;
  const whole: End[] = [entry, ...(own ? [source, frames.home] : [])].flatMap((region) =>
    region ? [{ region, span: outline.title ?? sentence }] : [],
  );
  const near = ends(placesWithin(reading.places, { start: sentence.start, end: lower.span.start })).reverse();
  const carried = subjectOf(reading, { ...sentence, end: sentence.start }, sentence.start);
  const before = carried ?? subjectOf(reading, sentence, sentence.start);
  const rest: End[] = source ? [{ region: source, span: outline.title ?? sentence }] : [];
  const home: End[] = frames.home ? [{ region: frames.home, span: outline.title ?? sentence }] : [];
  return [...whole, ...near, ...levelled(reading, sentence, lower), ...(before ? [before] : []), ...rest, ...home].find(
    ({ region }) => over(region, lower.region),
  );
}

const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city', 州: 'city', 盟: 'city' };
const issued =
  /(?:^|[，。；])(?:[^，。；]{0,6}，)?(?<level>自治区|[省市州盟])(?:委|政府|里|级)?(?:的)?[^，。；]{0,10}?(?:方案|意见|文件|办法|通知)[^，。；]{0,3}?(?:下发|印发|出台|发布|公布)/;

/** 省方案下发后，甲、乙据此制定: the level alone says whose paper it is. */
function levelled({ text, frames }: Reading, sentence: Sentence, lower: End): End[] {
  const level = levels[issued.exec(text.slice(sentence.start, lower.span.start))?.groups?.['level'] ?? ''];
  const region = level && atLevel(lower.region, level, (id) => frames.region(id));
  return region ? [{ region, span: { start: sentence.start, end: lower.span.start } }] : [];
}

const over = (upper: Region, lower: Region) => upper.kind !== 'Nation' && lower.above.includes(upper.id);

const saying = (upper: End, lower: End, sentence: Sentence, planned: boolean): Said => ({
  subject: upper.region,
  predicate: 'DIRECTED',
  object: lower.region,
  rule: 'directed-by-own-paper',
  at: [sentence, upper.span, lower.span],
  ...(planned ? { modality: 'planned' as const } : {}),
  qualifiers: { basis: 'told to act' },
});
