import { atLevel, type Level } from '../../resolve/levels.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, learnersOf, startOf } from './ends.ts';

const visit = /(?:赴|前往|到|来到?|走进|奔赴)(?=[\u4e00-\u9fff])/;

const studying = /^[^。；，]{0,30}?(?:学习考察|考察学习|考察调研|学习调研|调研学习|考察|学习|取经|对标|交流学习)/;

const copying =
  /(?:学习借鉴|学习|借鉴|参照|参考|对标|看齐|复制|效仿|仿照|照搬|吸收|比照|推广|取经|脱胎于|源自|来自|学自|取自|移植自|研究了|考察了)(?:了|和推广|运用|并|、)*/;
/** 做法大体参照甲，: whose practice it is stands before, and the model needs no noun behind it. */
const modelled =
  /(?:做法|经验|模式|机制|制度|方案|办法|思路|架构)[^，。；]{0,8}?(?:参照|借鉴|仿照|效仿|脱胎于|源自|来自|学自|取自|照搬|移植自|学习)(?:了|于)?$/;
const ended = /^(?:等[^，。；]{0,6})?(?:而来|的)?(?:[，。；、]|$)/;
/** 参照甲设计了例会: what was made on the model stands behind it. */
const making = /^(?:等地?)?(?:建立|设计|制定|设立|推行|出台|组建|实行|编制)/;
/** Verbs that by themselves make the region after them a model. */
const emulating = /^(?:对标|看齐|效仿|学习|取经|仿照|学习借鉴)/;

const goods =
  /^[^。；，]{0,24}?(?:经验|做法|模式|机制|理念|成果|办法|样板|打法|思路|方案|制度|文件|政策|规定|分工|考核|体制|举措|路径)/;

/** 甲代表团赴乙、丙学习考察; 借鉴乙的经验; 拟参照省的机制. */
export function learning(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames } = reading;
  const said: Said[] = [];
  for (const { end } of matchesIn(text, sentence, visit)) {
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) !== end || !studying.test(text.slice(last.end, sentence.end)))
      continue;
    for (const learner of learnersOf(reading, sentence, end - 1))
      said.push(...pairs(learner, ends(group), sentence, 'study visit', 'learning-visit'));
  }
  for (const { start, end } of matchesIn(text, sentence, /向(?=[\u4e00-\u9fff])/)) {
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) !== end) continue;
    if (
      !/^(?:等[^，。；]{0,4})?(?:先进)?(?:地区|省市|城市)?(?:学习|看齐|取经|借鉴|对标)/.test(text.slice(last.end, sentence.end))
    )
      continue;
    for (const learner of learnersOf(reading, sentence, start))
      said.push(...pairs(learner, ends(group), sentence, 'learned from', 'learning-from'));
  }
  for (const { start, end, match } of matchesIn(text, sentence, copying)) {
    const rest = text.slice(end, sentence.end);
    const learners = learnersOf(reading, sentence, start);
    const [learner] = learners;
    if (!learner) continue;
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    const planned = /拟|将|要|计划|准备/.test(text.slice(Math.max(sentence.start, start - 6), start))
      ? ('planned' as const)
      : undefined;
    if (
      group &&
      last &&
      startOf(reading.places, group[0]) - end <= 4 &&
      !/[，。；]/.test(text.slice(end, last.end)) &&
      (goods.test(text.slice(last.end, sentence.end)) ||
        making.test(text.slice(last.end, sentence.end)) ||
        (ended.test(text.slice(last.end, sentence.end)) &&
          (emulating.test(match[0]) || modelled.test(text.slice(sentence.start, end)))) ||
        (policiesNamed(text, sentence).length > 0 && /^[，。；、]|^$/.test(text.slice(last.end, sentence.end))))
    )
      for (const one of learners) said.push(...pairs(one, ends(group), sentence, 'learned from', 'learning-from', planned));
    const level: Level | undefined = /^(?:全)?省(?:里|级)?的?(?:机制|做法|模式|经验)/.test(rest) ? 'province' : undefined;
    const above = level && atLevel(learner.region, level, (id) => frames.region(id));
    if (above && above.id !== learner.region.id)
      said.push(
        ...pairs(
          learner,
          [{ region: above, span: { start: end, end: end + 1 } }],
          sentence,
          'follows the higher level',
          'learning-above',
          planned,
        ),
      );
  }
  return said;
}

export function pairs(
  learner: End,
  from: readonly End[],
  sentence: Sentence,
  basis: string,
  rule: string,
  modality?: 'planned',
): Said[] {
  return from
    .filter(({ region }) => region.id !== learner.region.id)
    .map(({ region, span }) => ({
      subject: learner.region,
      predicate: 'LEARNED_FROM',
      object: region,
      rule,
      at: [sentence, learner.span, span],
      qualifiers: { basis },
      ...(modality ? { modality } : {}),
    }));
}
