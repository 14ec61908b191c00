import type { Place } from '../../resolve/places/region.ts';
import { type PolicyName, policiesNamed, policyNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, startOf, subjectOf } from './ends.ts';

const deed = '提出|探索|推行|实行|实施|试行|建立|设立|推出|试点|开展|启动|创立';
const first = new RegExp(
  `最早|最先|首次(?:出现|${deed})|首创|首个(?=[^，。；]{0,10}(?:省|市|城市|地区|地方)|${deed})|第一个|首家|首提|起源|发源|诞生|源于|源自|始于|` +
    `率先(?:${deed}|在全国)|在全国(?:范围内)?(?:率先|先行)|首先(?:${deed})|首开|开创|先河|当属|先行先试|源头|追溯|肇始|肇端|滥觞|发端`,
);
/** 在全省率先: first in its province is not where the system began. */
const within = /(?:全[省市区县州]|[省市]内|[省市]里|自治区内|辖区)(?:范围内?|的)?(?:率先|最早|最先|首个|首家|第一个|先行)/;
const abroad = /在全国(?:范围内)?(?:率先|先行|最早|首创|首个)|全国(?:范围内)?(?:最早|首个|首创|首家|第一个|率先)/;

const opening = /^(?:发源地|诞生地?|首创地|起源地|首开|开创|[^，。；]{0,4}先[河例])/;
const appears = /^[”’]?[^，。；]{0,16}?(?:出现(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属)/;
const begins =
  /出现(?:在|于)|(?:实践|探索|尝试)(?:出现)?(?:在|于)|起源于|发源于|诞生于|始于|源于|源自|首创于|当属|(?:源头|起点|发端|雏形)[^，。；]{0,8}?(?:在|是|到|至|指向)|追溯[到至]|(?:最早|最先|首先)(?:是)?在(?=[\u4e00-\u9fff])|(?:肇始|肇端|滥觞|发端)于/;
/** 链长制由某省首先提出. */
const author = new RegExp(`(?:最早|最先|首先)?由(?=[\\u4e00-\\u9fff]{2,}[^，。；]{0,24}(?:${deed}|首创|开创))`);
/** 谁最早设“链长”？ */
const question = /(?:谁|哪里|何处|哪个[省市地]|哪座城市)[^，。；]{0,6}(?:最早|最先|第一个|率先|首创)[^，。；]{0,10}链长/;
const answer = /^[^，。；]{0,14}(?:是|为|当属|指向|：|，)?$/;

/** Where the system began: “链长制”最早出现在甲; 甲是国内最早推行链长制的省份; 论起源，当属甲; 由甲首先提出. */
export function origins(reading: Reading, sentence: Sentence): Said[] {
  const { text, sentences } = reading;
  const words = text.slice(sentence.start, sentence.end);
  const place = sentences.indexOf(sentence);
  const earlier = sentences.slice(Math.max(0, place - 3), place).filter((one) => one.block === sentence.block);
  const before = earlier.at(-1);
  if (before && text.charAt(before.end) === '？' && question.test(text.slice(before.start, before.end)))
    return answered(reading, sentence, before);
  const policy = [sentence, ...earlier.reverse()].flatMap((one) => policiesNamed(text, one))[0];
  if (!policy || !first.test(words) || /并非|不是/.test(words)) return [];
  if (within.test(words) && !abroad.test(words)) return [];
  const as = (found: readonly End[]) => found.flatMap((one) => saying(one, sentence, policy));
  for (const { start, end } of matchesIn(text, sentence, begins)) {
    // 甲的做法源自乙: whom 甲 follows, not where the system began.
    const own = reading.frames.subjects(sentence, start).length > 0;
    if (own && /(?:做法|经验|方案|办法|机制|模式)[^，。；]{0,6}$/.test(text.slice(sentence.start, start))) return [];
    const group = near(reading, sentence, end, 12);
    if (group) return as(ends(group));
  }
  for (const { end } of matchesIn(text, sentence, author)) {
    const group = near(reading, sentence, end, 0);
    if (group) return as(ends(group));
  }
  return as(named(reading, sentence, sentence.start + words.search(first)));
}

/** Who is said to be the first, before the word or behind the system's name. */
function named(reading: Reading, sentence: Sentence, at: number): End[] {
  const { text, frames } = reading;
  const [policy] = policiesNamed(text, sentence);
  // 某地首开先例, after a sentence on the system.
  if (!policy && opening.test(text.slice(at, at + 10))) return ends(frames.subjects(sentence, at)).slice(0, 1);
  if (!policy || Math.abs(at - policy.start) > 40 || appears.test(text.slice(at, sentence.end))) return [];
  const before = frames.subjects(sentence, at);
  if (before.length === 1) return ends(before);
  const [after] = inside(reading, { start: policy.end, end: Math.min(sentence.end, policy.end + 24) });
  if (after?.length === 1) {
    const next = text.slice(after[0]?.end ?? 0, sentence.end);
    if (/^[”’]?的[^，。]{0,8}，?/.test(text.slice(policy.end)) || /^(?:是|最早|率先)/.test(next)) return ends(after);
  }
  const subject =
    abroad.test(text.slice(at - 4, sentence.end)) && before.length === 0 ? subjectOf(reading, sentence, at) : undefined;
  return subject ? [subject] : [];
}

/** 谁最早设“链长”？通常的说法是某地. */
function answered(reading: Reading, sentence: Sentence, asked: Sentence): Said[] {
  const [group] = inside(reading, sentence);
  if (group?.length !== 1 || !answer.test(reading.text.slice(sentence.start, startOf(reading.places, group[0])))) return [];
  const policy = { ...asked, policy: policyNamed('链长制') };
  return ends(group).flatMap((one) => saying(one, sentence, policy));
}

function near(reading: Reading, sentence: Sentence, at: number, reach: number): readonly Place[] | undefined {
  const [group] = inside(reading, { start: at, end: sentence.end });
  return group && startOf(reading.places, group[0]) - at <= reach ? group : undefined;
}

const saying = ({ region, span }: End, sentence: Sentence, { start, end, policy }: PolicyName): Said[] => [
  {
    subject: region,
    predicate: 'ORIGINATED',
    object: policy,
    rule: 'origin',
    at: [sentence, span, { start, end }],
    qualifiers: { basis: 'origin' },
  },
  { subject: policy, predicate: 'name', value: policy.name, rule: 'policy-named', at: [{ start, end }] },
];
