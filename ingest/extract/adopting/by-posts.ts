import * as acts from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import { matchesIn, type Sentence } from '../sentences.ts';
import { isOpenOrDenied } from './denied.ts';
import type { Adopting } from './telling.ts';

const posted =
  /(?:设立?|配备?|配齐|配强|增设|任命|选派|落实|明确|有)了?(?:[^，。；]{0,10}?的?|[^，。；]{0,40}?(?:产业链|集群|链)的?)“?(?:总|副)?链长”?(?=[，。；、]|$|和|及|、副)/;

/** 某市在10条产业链配备链长: who has the posts has the system. */
export function byPosts(reading: Reading, sentence: Sentence): Adopting[] {
  const { text, frames } = reading;
  return matchesIn(text, sentence, posted).flatMap(({ start, end }): Adopting[] => {
    const subjects = frames.subjects(sentence, start);
    const [place] = subjects;
    const words = text.slice(place?.end ?? sentence.start, start + 4);
    if (!place || subjects.length > 1 || place.region.kind === 'Nation') return [];
    if (/研究|考虑|酝酿|探讨|打算/.test(words)) return [];
    if (acts.negated.test(words) || acts.called.test(words) || acts.planning.test(words)) return [];
    if (isOpenOrDenied(text, sentence, start, end) || /[不没未]$/.test(text.slice(sentence.start, start))) return [];
    return [
      {
        region: place.region,
        policy: '链长制',
        status: 'adopted',
        date: null,
        document: null,
        scope: null,
        rule: 'adoption-by-posts',
        at: [sentence, place],
      },
    ];
  });
}
