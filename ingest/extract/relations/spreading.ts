import { atLevel, type Level } from '../../resolve/levels.ts';
import type { Place } from '../../resolve/places/region.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, subjectOf } from './ends.ts';
import { pairs } from './pairs.ts';

const practice = '(?:做法|经验|模式|机制|探索|实践|样板|办法|打法|改革)';
const spreadIn =
  /(?<where>全[省市区州县]|自治区|省内|省里|各(?:市州?|盟市|州市|地市?|县区?|区县|县市区|旗县)|其他(?:市州?|县区?|地区))[^，。；]{0,8}?(?:推广|复制|推开|铺开|转发|学习借鉴)/;
const raised: readonly (readonly [RegExp, Level])[] = [
  [/全省|省内|省里|自治区|全区|市州|盟市|州市|地市|各市/, 'province'],
  [/全市|全州|县|区县/, 'city'],
];

/** 其做法由自治区在各盟市推广; 某市经验在全省推广: what is spread comes from the region, to the one above it. */
export function spreading(reading: Reading, sentence: Sentence): Said[] {
  return [...spread(reading, sentence), ...takenUp(reading, sentence)];
}

const passive =
  /被(?<level>自治区|[省市])(?:委|政府|里|级|[\u4e00-\u9fff]{1,6}[厅局办委])?[^，。；]{0,6}?(?:转发|推广|复制|总结|肯定并推广|发文推广|学习借鉴)/;
const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city' };

/** 某市推出某模式，被省工信厅转发推广: the level above takes it up. */
function takenUp(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames } = reading;
  return matchesIn(text, sentence, passive).flatMap(({ match, start, end }) => {
    if (!new RegExp(`链长|${practice}`).test(text.slice(sentence.start, start))) return [];
    const from = subjectOf(reading, sentence, start);
    const level = levels[match.groups?.['level'] ?? ''];
    const above = from && level && atLevel(from.region, level, (id) => frames.region(id));
    if (!from || !above || above.id === from.region.id) return [];
    return pairs(
      { region: above, span: { start, end } },
      [from],
      sentence,
      'practice spread by the higher level',
      'learning-spread',
    );
  });
}

function spread(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames, places } = reading;
  return matchesIn(text, sentence, new RegExp(`(?:其|该[市县区州]|的)?(?:这一|上述|相关|有关)?${practice}`)).flatMap(
    ({ start, end }) => {
      const clause = text.slice(end, sentence.end);
      const found = spreadIn.exec(clause);
      if (!found || /。/.test(clause.slice(0, found.index)) || found.index > 24 || /拟|将/.test(clause.slice(0, found.index)))
        return [];
      const where = found.groups?.['where'] ?? '';
      const owner = places.findLast((one) => one.start >= sentence.start && one.end <= start);
      const from: End | undefined = owner
        ? { region: owner.region, span: { start: owner.start, end: owner.end } }
        : subjectOf(reading, sentence, start);
      const level = raised.find(([words]) => words.test(where))?.[1];
      const above = from && level && atLevel(from.region, level, (id) => frames.region(id));
      if (!from || !above || above.id === from.region.id || from.region.kind === 'Nation') return [];
      const to = { region: above, span: { start: end + found.index, end: end + found.index + where.length } };
      return pairs(to, [from], sentence, 'practice spread by the higher level', 'learning-spread');
    },
  );
}

const taking =
  /(?:正在|正|已|已经|也|均|都|先后|相继|纷纷|陆续|随后|准备|计划|拟|将|开始)+(?:着手|组织|派人)?(?:研究)?(?:借鉴|学习借鉴|学习|效仿|仿效|如法炮制|复制|跟进|参照|推广)(?:了|过)?(?=[，。；]|$)/;

/** 甲的做法经省里总结后，乙、丙两市正在研究借鉴: what is borrowed was named before. */
export function borrowing(reading: Reading, sentence: Sentence): Said[] {
  const { text, sentences } = reading;
  return matchesIn(text, sentence, taking).flatMap(({ start }) => {
    const groups = inside(reading, { start: sentence.start, end: start });
    const takers = groups.at(-1) ?? [];
    const place = sentences.indexOf(sentence);
    const before = sentences[place - 1];
    const earlier = before?.block === sentence.block ? inside(reading, before) : [];
    const model = [...earlier, ...groups.slice(0, -1)].findLast((group) =>
      new RegExp(`^(?:等地)?的?(?:这一|上述|[\\u4e00-\\u9fff]{0,6})${practice}`).test(text.slice(group.at(-1)?.end ?? 0)),
    );
    const imitated = model ?? imitatedIn(reading, sentence, start, takers);
    if (imitated?.length !== 1) return [];
    return ends(takers).flatMap((taker) =>
      pairs(taker, ends(imitated), sentence, 'considers or takes over the practice', 'learning-taken'),
    );
  });
}

/** 甲试行链长制，其后乙、丙相继仿效: who is imitated is whom the words before are about. */
function imitatedIn(reading: Reading, sentence: Sentence, at: number, takers: readonly Place[]): readonly Place[] | undefined {
  const { text, frames, sentences } = reading;
  if (!/仿效|效仿|如法炮制/.test(text.slice(at, at + 16))) return undefined;
  const first = takers[0]?.start ?? at;
  const own = frames.subjects(sentence, first);
  if (own.length > 0) return own;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.block === sentence.block ? frames.subjects(before, before.end) : undefined;
}
