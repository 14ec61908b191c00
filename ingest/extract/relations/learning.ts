import type { Place } from '../../resolve/places/region.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { ends, inside, learnersOf, startOf } from './ends.ts';
import { isPlanned, pairs } from './pairs.ts';

const model =
  '学习借鉴|学习|学着|(?:学|抄|仿|搬|照搬|取|借)的(?:就|正|也)?是|(?<![大中小文科数化教同留开入力自哲医法])学(?![习术者院校会派部期龄员生科])|师法|效法|取法|师从|追随|借鉴|参照|参考|比照|对照|依照|照着|对标|看齐|复制|效仿|仿效|仿照|照搬|照抄|套用|沿用|吸收|吸取|汲取';
const source =
  '推广|取经|脱胎于|脱胎自|(?:照)?抄自|借自|师承|源自|来自|学自|取自|移植自|移植|引进|引入|研究了|考察了|研究过|考察过';
const copying = new RegExp(`(?:${model}|${source})(?:了|过|和推广|运用|并|、)*`);
/** 做法大体参照甲，: whose practice it is stands before, and the model needs no noun behind it. */
const modelled =
  /(?:做法|经验|模式|机制|制度|方案|办法|思路|架构)[^，。；]{0,8}?(?:参照|借鉴|仿照|效仿|脱胎于|脱胎自|抄自|借自|师承|源自|来自|学自|取自|照搬|移植自|学习)(?:了|于)?$/;
const ended = /^(?:等[^，。；]{0,6})?(?:而来|来的|的)?(?:[，。；、]|$)/;
/** 参照甲设计了例会: what was made on the model stands behind it. */
const making = /^(?:等地?)?(?:建立|设计|制定|设立|推行|出台|组建|实行|编制)/;
/** Verbs that by themselves make the region after them a model. */
const emulating =
  /^(?:对标|看齐|效仿|仿效|学习|学着|[学抄仿搬取借]的(?:就|正|也)?是|学(?!习)|师法|效法|取法|师从|追随|取经|仿照|照着|学习借鉴|照抄|照搬)/;

const goods =
  /^[^。；，]{0,24}?(?:经验|做法|模式|机制|理念|成果|办法|样板|样子|打法|思路|路子|方案|制度|文件|政策|规定|分工|考核|体制|举措|路径|套路|架构|服务|流程|体系|作业)/;
/** 从甲搬来, 从甲引进. */
const taken = /^[^。；，]{0,6}?(?:搬来|学来|引来|引进|引入|借来|借鉴|取回|移植|学到|带回|请来)/;
/** 以甲为标杆, 拿甲当样板. */
const standard = /^(?:等[^，。；]{0,6})?(?:为|当作?|作为?|做)(?:学习)?(?:标杆|样板|榜样|蓝本|模板|参照|范本|目标|师|老师)/;
/** 把甲的做法照搬过来, 将甲的模式移植到本地. */
const turned =
  /^[^。；，]{0,4}?的?[^。；，]{0,8}?(?:经验|做法|模式|机制|办法|打法|链长制”?)[^。；，]{0,6}?(?:照搬|搬|拿来|移植|引进|引入|改造|嫁接|复制|学)/;
const toward = /^(?:等[^，。；]{0,4})?(?:先进)?(?:地区|省市|城市)?(?:学习|看齐|取经|借鉴|对标|请教)/;
/** Where a preposition and not a verb stands before the model: what has to follow for it to be one. */
const prepositions: readonly (readonly [RegExp, RegExp])[] = [
  [/向(?=[\u4e00-\u9fff])/, toward],
  [/从(?=[\u4e00-\u9fff])/, taken],
  [/(?:以|拿)(?=[\u4e00-\u9fff])/, standard],
  [/[把将](?=[\u4e00-\u9fff])/, turned],
  [
    /(?<!紧|踪)跟(?:着|随)?(?=[\u4e00-\u9fff])/,
    /^(?:等[^，。；]{0,4})?(?:同行|那边|那里)?[^。；，]{0,4}?学(?![者院校会术历界生员科])/,
  ],
  [/拜(?=[\u4e00-\u9fff])/, /^(?:等[^，。；]{0,4})?为师/],
  [/在(?=[\u4e00-\u9fff])/, /^(?:等[^，。；]{0,4})?的?[^，。；]{0,8}?(?:经验|做法|模式|方案)的?(?:基础上|启发下)/],
  [/受到?(?=[\u4e00-\u9fff])/, /^[^。；，]{0,14}?启发/],
];

/** 借鉴甲的经验; 向甲学习; 从甲搬来; 以甲为标杆; 照着甲的样子做: who takes a region for a model. */
export function learning(reading: Reading, sentence: Sentence): Said[] {
  return [
    ...byPreposition(reading, sentence),
    ...byVerb(reading, sentence),
    ...byPattern(reading, sentence),
    ...inverted(reading, sentence),
  ];
}

function byPreposition(reading: Reading, sentence: Sentence): Said[] {
  const { text, places } = reading;
  return prepositions.flatMap(([before, behind]) =>
    matchesIn(text, sentence, before).flatMap(({ start, end }) => {
      const [group] = inside(reading, { start: end, end: sentence.end });
      const last = group?.at(-1);
      if (!group || !last || startOf(places, group[0]) !== end || !behind.test(text.slice(last.end, sentence.end))) return [];
      if (refused.test(text.slice(Math.max(sentence.start, start - 8), start))) return [];
      return learnersOf(reading, sentence, start).flatMap((learner) =>
        pairs(learner, ends(group), sentence, 'learned from', 'learning-from', isPlanned(text, sentence, start)),
      );
    }),
  );
}

function byVerb(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return matchesIn(text, sentence, copying).flatMap(({ start, end, match }) => {
    const [group] = inside(reading, { start: end, end: sentence.end });
    const last = group?.at(-1);
    if (!group || !last || startOf(reading.places, group[0]) - end > 4 || /[，。；]/.test(text.slice(end, last.end))) return [];
    if (refused.test(text.slice(Math.max(sentence.start, start - 8), start))) return [];
    const rest = text.slice(last.end, sentence.end);
    const ofPractice = modelled.test(text.slice(sentence.start, end));
    // 来自甲、乙的代表介绍经验: where people come from.
    if (/^(?:来自|源自|取自)/.test(match[0]) && !ofPractice) return [];
    const bare = (ended.test(rest) && (emulating.test(match[0]) || ofPractice)) || (ofPractice && /^的“/.test(rest));
    const ofSystem =
      policiesNamed(text, sentence).length > 0 && (/^[，。；、]|^$/.test(rest) || ownSystem(reading, sentence, start, rest));
    const standing = /^(?:对标|看齐|效仿|仿效|取经|师法|效法|取法|师从)/.test(match[0]);
    if (!(goods.test(rest) || making.test(rest) || bare || ofSystem || standing)) return [];
    const all = [...group, ...quotedBeside(reading, sentence, last.end)];
    return learnersOf(reading, sentence, start).flatMap((learner) =>
      pairs(learner, ends(all), sentence, 'learned from', 'learning-from', isPlanned(text, sentence, start)),
    );
  });
}

const approach = /(?:向|跟|借鉴|学习|参照|仿效|效仿|到|赴)(?=[\u4e00-\u9fff])/;
const cleft =
  /^(?:等地?)?(?:的?[^，。；]{0,8}?)?(?:取经|取过经|学习|学|考察|借鉴|看齐|观摩|经验|做法|模式)?(?:过|了)?的(?:城市|地方|省份|市县|市|县)?(?:主要|还|先后)?(?:是|有|包括)(?=[\u4e00-\u9fff])/;
const further = /^，(?:还有|以及|也有|外加)(?:(?:外[省市地]|[省市]外)的)?/;

/** 向甲取过经的是乙、丙，还有丁: who learnt stands behind. */
function inverted(reading: Reading, sentence: Sentence): Said[] {
  const { text, places } = reading;
  return matchesIn(text, sentence, approach).flatMap(({ end }) => {
    const groups = inside(reading, { start: end, end: sentence.end });
    const [model, ...rest] = groups;
    const last = model?.at(-1);
    if (model?.length !== 1 || !last || startOf(places, model[0]) !== end) return [];
    const verb = cleft.exec(text.slice(last.end, sentence.end));
    if (!verb || !/取经|取过经|学|考察|借鉴|看齐|观摩|经验|做法|模式/.test(text.slice(end - 4, last.end) + verb[0])) return [];
    let at = last.end + verb[0].length;
    const learners: Place[] = [];
    for (const group of rest) {
      if (startOf(places, group[0]) !== at) break;
      learners.push(...group);
      at = group.at(-1)?.end ?? at;
      at += further.exec(text.slice(at, sentence.end))?.[0].length ?? 0;
    }
    return ends(learners).flatMap((learner) => pairs(learner, ends(model), sentence, 'learned from', 'learning-from'));
  });
}

/** 甲考察了乙的链长制: whose system it is, where a region and no study group looks at it. */
function ownSystem({ text, frames }: Reading, sentence: Sentence, at: number, rest: string): boolean {
  if (!/^(?:等地|[两三四五六]市|[两三四五六]地)?的[^，。；]{0,8}?链长”?制/.test(rest)) return false;
  const before = text.slice(sentence.start, at);
  return frames.subjects(sentence, at).length > 0 && !/课题组|学者|团队|作者|论文|记者|教授|研究/.test(before);
}

const pattern =
  /(?:样板|蓝本|模板|榜样|范本|老师|师傅|母本|底本|原型|(?:学习|取经|对标|参照|借鉴)(?:的)?对象)(?:就|正|主要|大多)?(?:是|为|来自|取自|源自|出自|选的是|选了)(?=[\u4e00-\u9fff])/;

/** 甲的样板是乙, 甲的蓝本来自乙: the model by a noun. */
function byPattern(reading: Reading, sentence: Sentence): Said[] {
  const { text, places, frames } = reading;
  return matchesIn(text, sentence, pattern).flatMap(({ start, end }) => {
    const [group] = inside(reading, { start: end, end: sentence.end });
    if (!group || startOf(places, group[0]) !== end) return [];
    return ends(frames.subjects(sentence, start)).flatMap((learner) =>
      pairs(learner, ends(group), sentence, 'learned from', 'learning-from'),
    );
  });
}

/** 借鉴甲“…”和乙“…”做法: what each is known for stands in quotation marks between. */
function quotedBeside(reading: Reading, sentence: Sentence, at: number): Place[] {
  const { text } = reading;
  const found: Place[] = [];
  let from = at;
  for (const group of inside(reading, { start: at, end: sentence.end })) {
    const begin = startOf(reading.places, group[0]);
    if (!/^的?“[^“”]{2,20}”(?:[^，。；“”]{0,4})[和及与、]$/.test(text.slice(from, begin))) break;
    found.push(...group);
    from = group.at(-1)?.end ?? from;
  }
  return found;
}

/** 不照搬甲, 是否照搬甲: nobody learns. */
const refused = /(?:不会?|未|没有?|是否|能否|要不要|切忌|避免|防止|无须|不必|不能|不宜)(?:简单|再|一味|完全|全盘|直接)*$/;
