import type { Place } from '../../resolve/places/region.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, learnersOf, startOf, subjectOf } from './ends.ts';
import { pairs } from './pairs.ts';

const going = /(?:赴|前往|到(?!了)|(?<![引迎招请])来到?|走进|奔赴|(?<!过|失|除|离|回|下)去(?![年向]))(?=[\u4e00-\u9fff])/;
const lessons = '学习考察|考察学习|考察调研|学习调研|调研学习|参观学习|参观考察|学习观摩|观摩学习|考察|学习|取经|对标|交流学习';
const studying = new RegExp(`^，?[^。；，]{0,30}?(?:${lessons})`);
/** 甲的做法引来乙、丙组团取经: who is drawn there learns. */
const drawing = /(?:引来|迎来|吸引了?|引得|接待了?)(?=[\u4e00-\u9fff])/;
const drawn = new RegExp(`^(?:等[^，。；]{0,6})?[^，。；]{0,10}?(?:${lessons}|观摩|组团)`);
/** 邀请甲市负责人介绍经验: who asks him learns. */
const asking = /(?:邀请|请来?|特邀)了?(?=[\u4e00-\u9fff])/;
const teaching = /^[^。；，]{1,24}?(?:介绍[^，。；]{0,10}?(?:经验|做法|情况)|传授|授课|讲课|传经送宝|作[^，。；]{0,6}?辅导)/;
const cancelled = /未能|没有成行|取消|推迟|改期|原计划|原定|本拟|原拟/;

/** Study visits: 甲代表团赴乙、丙学习考察; 甲来乙学习; 乙的做法引来甲取经; 甲请乙来介绍经验. */
export function visits(reading: Reading, sentence: Sentence): Said[] {
  return [...gone(reading, sentence), ...received(reading, sentence), ...taught(reading, sentence)];
}

function gone(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return matchesIn(text, sentence, going).flatMap(({ start, end }) => {
    const group = goal(reading, sentence, end);
    const last = group?.at(-1);
    if (!group || !last || !studying.test(text.slice(last.end, sentence.end))) return [];
    if (cancelled.test(text.slice(sentence.start, start))) return [];
    return [...learnersOf(reading, sentence, end - 1), ...alsoGone(reading, sentence, last.end)].flatMap((learner) =>
      pairs(learner, ends(group), sentence, 'study visit', 'learning-visit'),
    );
  });
}

const also = /^(?:等地?)?也(?:随后|相继|先后|曾|已)?(?:派|组团|组队|前往|专程|组织)[^，。；]{0,12}?(?:学习|考察|取经|观摩)/;

/** 甲赴丙取经，乙也派员学习: who else went there. */
function alsoGone(reading: Reading, sentence: Sentence, at: number): End[] {
  return inside(reading, { start: at, end: sentence.end })
    .filter((group) => also.test(reading.text.slice(group.at(-1)?.end ?? 0, sentence.end)))
    .flatMap(ends);
}

function received(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return matchesIn(text, sentence, drawing).flatMap(({ start, end }) => {
    const group = goal(reading, sentence, end);
    const last = group?.at(-1);
    const model = subjectOf(reading, sentence, start);
    if (!group || !last || !model || !drawn.test(text.slice(last.end, sentence.end))) return [];
    return ends(group).flatMap((learner) => pairs(learner, [model], sentence, 'study visit', 'learning-visit'));
  });
}

function taught(reading: Reading, sentence: Sentence): Said[] {
  const { text } = reading;
  return matchesIn(text, sentence, asking).flatMap(({ start, end }) => {
    const group = goal(reading, sentence, end);
    const last = group?.at(-1);
    if (!group || !last || !teaching.test(text.slice(last.end, sentence.end))) return [];
    return learnersOf(reading, sentence, start).flatMap((learner: End) =>
      pairs(learner, ends(group), sentence, 'learned from', 'learning-taught'),
    );
  });
}

/** The regions right behind the verb. */
function goal(reading: Reading, sentence: Sentence, at: number): readonly Place[] | undefined {
  const [group] = inside(reading, { start: at, end: sentence.end });
  return group && startOf(reading.places, group[0]) === at ? group : undefined;
}
