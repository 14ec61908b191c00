import { atLevel, type Level } from '../../resolve/levels.ts';
import type { Region } from '../../resolve/places/region.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { learnersOf } from './ends.ts';
import { isPlanned, pairs } from './pairs.ts';

const following =
  '学习借鉴|学习|借鉴|参照|参考|比照|对照|依照|按照|按|照搬|照抄|照|跟着|仿效|遵照|照着|仿照|效仿|依据|根据|沿用|套用|复制';
const who = '(?:自治区|全?省|全?市|全?州|盟|上级)(?:里|级|上|委|政府)*的?';
const what =
  '(?:做法|办法|模式|机制|经验|方案|样子|路子|意见|文件|制度|框架|体系|架构|[^，。；]{0,6}条(?:产业)?链|[^，。；]{0,4}产业链)';
const plan = '[^，。；、《》]{0,12}?(?:指导意见|实施意见|工作意见|工作方案|实施方案|工作规则|实施细则|工作制度)';
/** 落实省里的部署 is said everywhere; a plan or an opinion that is carried out is one. */
const pattern = new RegExp(
  `(?:(?:${following})了?${who}(?:${what}|${plan})|(?:落实|贯彻|执行)好?${who}(?:办公厅|办公室)?的?(?:${plan}|意见|方案|办法|文件|通知))`,
);

const levelWord = /自治区|[省市州盟]/;
const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city', 州: 'city', 盟: 'city' };

/** 比照市里的办法, 依照省里的十条链: the region above, by its level alone, is what is followed. */
export function followingAbove(reading: Reading, sentence: Sentence): Said[] {
  const { text, frames } = reading;
  return matchesIn(text, sentence, pattern).flatMap(({ start, end, match }) => {
    const level = levels[levelWord.exec(match[0])?.[0] ?? ''];
    return learnersOf(reading, sentence, start).flatMap((learner) => {
      const above = level && aboveAt(learner.region, level, (id) => frames.region(id));
      if (!above || above.id === learner.region.id) return [];
      const to = [{ region: above, span: { start, end } }];
      return pairs(learner, to, sentence, 'follows the higher level', 'learning-above', isPlanned(text, sentence, start));
    });
  });
}

/** The region of a level above one: of a county-level 市 the city that it belongs to. */
function aboveAt(region: Region, level: Level, byId: (id: string) => Region | undefined): Region | undefined {
  const own = atLevel(region, level, byId);
  const kind = level === 'city' ? 'City' : 'Province';
  return own?.id === region.id ? region.above.flatMap((id) => byId(id) ?? []).find((one) => one.kind === kind) : own;
}

const resting = /(?:依据|依(?![托据照])|根据|按照|遵照|对照|落实)(?=[\u4e00-\u9fff])/;
const paper =
  /^(?:人民政府|政府|省委|市委)?的?(?:统一)?(?:方案|办法|意见|文件|实施方案|工作方案|实施意见|政策|规定|部署|要求|安排)/;

/** 依据湖北省的方案制定: the plan of a region above, without its title. */
export function restingOnPlan(reading: Reading, sentence: Sentence): Said[] {
  const { text, places } = reading;
  return matchesIn(text, sentence, resting).flatMap(({ start, end }) => {
    const above = places.find((place) => place.start === end);
    if (!above || !paper.test(text.slice(above.end, sentence.end))) return [];
    return learnersOf(reading, sentence, start)
      .filter(({ region }) => region.above.includes(above.region.id))
      .map((lower) => ({
        subject: above.region,
        predicate: 'DIRECTED',
        object: lower.region,
        rule: 'directed-by-plan',
        at: [sentence, lower.span, above],
        qualifiers: { basis: 'follows a higher plan' },
      }));
  });
}
