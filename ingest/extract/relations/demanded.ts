import { atLevel, type Level } from '../../resolve/levels.ts';
import { policiesNamed } from '../policies.ts';
import type { Reading } from '../reading.ts';
import type { Said } from '../say.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { type End, ends, inside, startOf } from './ends.ts';

/** Words by which a level tells another to act. */
const demand = /(?:要求|责成|督促|敦促|部署|指示)(?:，|：|在)?(?=[\u4e00-\u9fff]{2})/;
const body =
  /(?:^|[，。；：])(?:[^，。；：]{0,6}，)?(?<level>自治区|[省市州盟])(?:委|政府|里|人大|[\u4e00-\u9fff]{1,8}[厅局办])?[^，。；]{0,8}$/;
const levels: Record<string, Level> = { 自治区: 'province', 省: 'province', 市: 'city', 州: 'city', 盟: 'city' };

/** 某省要求甲、乙两市先行建立链长制: told to act, which is not yet acting. */
export function demanded(reading: Reading, sentence: Sentence): Said[] {
  const { text, places } = reading;
  if (policiesNamed(text, sentence).length === 0) return [];
  return matchesIn(text, sentence, demand).flatMap(({ start, end }) => {
    const [group] = inside(reading, { start: end, end: sentence.end });
    if (!group || startOf(places, group[0]) !== end) return [];
    return ends(group).flatMap((lower) => {
      const upper = tellerOf(reading, sentence, start, lower);
      if (!upper || !lower.region.above.includes(upper.region.id)) return [];
      return [
        {
          subject: upper.region,
          predicate: 'DIRECTED',
          object: lower.region,
          rule: 'directed-by-demand',
          at: [sentence, upper.span, lower.span],
          modality: 'called_for' as const,
          qualifiers: { basis: 'told to act' },
        },
      ];
    });
  });
}

function tellerOf({ text, frames }: Reading, sentence: Sentence, at: number, lower: End): End | undefined {
  const [named] = ends(frames.subjects(sentence, at));
  if (named) return named;
  const level = levels[body.exec(text.slice(sentence.start, at))?.groups?.['level'] ?? ''];
  const region = level && atLevel(lower.region, level, (id) => frames.region(id));
  return region && { region, span: { start: sentence.start, end: at } };
}
