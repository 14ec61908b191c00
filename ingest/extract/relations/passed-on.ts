import { chainStart } from '../../resolve/places/within.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, startOf } from './ends.ts';
import { pairs } from './pairs.ts';

const practice = '(?:做法|经验|模式|机制|打法|办法|路子|链长”?制)';
/** 甲的做法被乙、丙采用; 甲经验在乙落地; 链长制从甲传到乙. */
const ways: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(`${practice}[^，。；]{0,6}?(?:被|为|让)(?=[\\u4e00-\\u9fff])`),
    /^(?:等[^，。；]{0,4})?[^，。；]{0,6}?(?:采用|采纳|借鉴|复制|吸收|学习|学去|学走|效仿|仿效|搬用|搬去|引进|引入|照搬|移植)/,
  ],
  [
    new RegExp(`${practice}(?:先后|相继|已|也|后来|随后)?在(?=[\\u4e00-\\u9fff])`),
    /^(?:等[^，。；]{0,4})?(?:先后|相继|已|也)?(?:落地|生根|开花|得到(?:复制|推广|应用)|(?:被)?(?:复制|推广|推开|移植))/,
  ],
  [
    new RegExp(`${practice}[^，。；]{0,4}?(?:传到|传至|传入|移植到|复制到|推广到|推广至|输出到|嫁接到)了?(?=[\\u4e00-\\u9fff])`),
    /^/,
  ],
];
const ownPractice = new RegExp(`^的?(?:“[^“”]{1,16}”)?[^，。；：、]{0,12}?${practice}`);

/** A practice by its owner's name that goes to others: whose it is stands before, who takes it over behind. */
export function passedOn(reading: Reading, sentence: Sentence): Said[] {
  return [...taken(reading, sentence), ...copied(reading, sentence), ...travelled(reading, sentence)];
}

function taken(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return ways.flatMap(([verb, behind]) =>
    matchesIn(text, sentence, verb).flatMap(({ start, end }) => {
      const takers = at(reading, sentence, end);
      const last = takers?.at(-1);
      const owner = ownerBefore(reading, sentence, { start, end });
      if (!takers || !last || !owner || !behind.test(text.slice(last.span.end, sentence.end))) return [];
      if (/拟|将|未|没|不|能否|是否/.test(text.slice(owner.span.end, end))) return [];
      return takers
        .filter(({ region }) => !owner.region.above.includes(region.id))
        .flatMap((taker) => pairs(taker, [owner], sentence, 'learned from', 'learning-passed-on'));
    }),
  );
}

const copy = /(?:就|几乎|基本|大体|堪称|可以说)*是(?=[\u4e00-\u9fff])/;
const copyOf = /^的?[^，。；]{0,8}?(?:翻版|复制品|改良版|升级版|缩小版|简化版|仿制品|移植)/;

/** 甲的方案几乎是乙方案的翻版. */
function copied(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames } = reading;
  return matchesIn(text, sentence, copy).flatMap(({ start, end }) => {
    const models = at(reading, sentence, end);
    const last = models?.at(-1);
    if (!models || !last || !copyOf.test(text.slice(last.span.end, sentence.end)) || /不$/.test(text.slice(start - 2, start)))
      return [];
    return ends(frames.subjects(sentence, start)).flatMap((learner) =>
      pairs(learner, models, sentence, 'learned from', 'learning-passed-on'),
    );
  });
}

const onward = /^(?:传到|传至|走向|传入|扩散到|移植到|推广到|复制到)了?/;
const further = /^，(?:又|再|后来又?)(?:传到|传至|走向|传入|扩散到|移植到|推广到|复制到)了?/;

/** 链长制从甲传到乙，又传到丙: a step a tie. */
function travelled(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  if (!new RegExp(practice).test(text.slice(sentence.start, sentence.end))) return [];
  return matchesIn(text, sentence, /从(?=[\u4e00-\u9fff])/).flatMap(({ end }) => {
    const said: Said[] = [];
    let from = at(reading, sentence, end);
    for (let step = onward; from?.length === 1; step = further) {
      const behind = from[0]?.span.end ?? sentence.end;
      const verb = step.exec(text.slice(behind, sentence.end));
      const to: End[] | undefined = verb ? at(reading, sentence, behind + verb[0].length) : undefined;
      for (const taker of to ?? []) said.push(...pairs(taker, from, sentence, 'learned from', 'learning-passed-on'));
      from = to;
    }
    return said;
  });
}

function at(reading: Reading, sentence: Sentence, start: number): End[] | undefined {
  const [group] = inside(reading, { start, end: sentence.end });
  return group && startOf(reading.places, group[0]) === start ? ends(group) : undefined;
}

/** The one region whose practice the words before name. */
function ownerBefore(reading: Reading, sentence: Sentence, verb: { start: number; end: number }): End | undefined {
  const { text, places } = reading;
  const group = inside(reading, { start: sentence.start, end: verb.end }).at(-1);
  const [one, ...more] = ends(group ?? []);
  if (!one || more.length > 0) return undefined;
  const words = text.slice(one.span.end, verb.end);
  return ownPractice.test(words) && chainStart(places, one.span) >= sentence.start ? one : undefined;
}
