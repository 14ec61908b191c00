import type { Ending } from '../../graph/paths/request.ts';
import type { Reading } from '../../graph/readings.ts';
import type { PathQuery } from './query.ts';

interface Outcome {
  reason: Ending | 'not-yet';
  found: number;
  proven: number;
  longer: number | null;
}

/** Filters that keep relations or things out; the same search without them may find more. */
const filters = ['relations', 'avoidRelations', 'kinds', 'avoidKinds', 'avoid', 'via', 'asOf'] as const;

/** Why there are just these paths, and what to do for more. */
export function explanation({ reason, found, proven, longer }: Outcome, asked: PathQuery): Reading {
  const { maxLength, maxNodes, maxRelations, maxMilliseconds } = asked;
  const given = filters.filter((name) => (Array.isArray(asked[name]) ? asked[name].length > 0 : asked[name] !== undefined));
  const kept = [...given, ...(asked.leastConfidence > 0 ? ['leastConfidence'] : [])];
  const [withinZh, withinEn] =
    kept.length > 0 ? [`（限于 ${kept.join('、')}）`, ` that ${kept.join(', ')} let through`] : ['', ''];
  const spent = (zh: string, en: string, name: string): Reading => ({
    zh: `${zh}用尽，搜索中止：其中前 ${proven} 条确为最优，可能还有更好的路径。请提高 ${name}，或缩短 maxLength。`,
    en: `${en} was spent before the search ended: the first ${proven} paths are certain to be the best, there may be better ones than the rest. Raise ${name}, or lower maxLength.`,
  });
  switch (reason) {
    case 'found':
      return { zh: `最优的 ${found} 条路径${withinZh}。`, en: `The ${found} best paths${withinEn}.` };
    case 'all':
      return {
        zh: `不超过 ${maxLength} 步的路径仅此 ${found} 条${withinZh}。`,
        en: `All paths of at most ${maxLength} relations${withinEn}: ${found}.`,
      };
    case 'none-within-length':
      return {
        zh: `没有不超过 ${maxLength} 步的路径${withinZh}；${longer ? `有一条 ${longer} 步的：请把 maxLength 提高到 ${longer}` : '可提高 maxLength 或放宽条件'}。`,
        en: `There is no path of at most ${maxLength} relations${withinEn}. ${longer ? `There is one of ${longer}: raise maxLength to ${longer}` : 'Raise maxLength, or ask for less'}.`,
      };
    case 'not-connected':
      return {
        zh: `二者处于图中互不相连的部分${withinZh}；再长的路径也没有。`,
        en: `The two lie in parts of the graph that are not connected by anything${withinEn}: no longer path exists either.`,
      };
    case 'not-yet':
      return {
        zh: `至 ${asked.asOf} 为止，两端之一尚不存在，或没有日期。`,
        en: `By ${asked.asOf} one of the ends had not begun, or it has no date.`,
      };
    case 'nodes-spent':
      return spent(`${maxNodes} 个事物的额度`, `The budget of ${maxNodes} things`, 'maxNodes');
    case 'relations-spent':
      return spent(`${maxRelations} 条关系的额度`, `The budget of ${maxRelations} relations`, 'maxRelations');
    case 'time-spent':
      return spent(`${maxMilliseconds} 毫秒`, `The time of ${maxMilliseconds} ms`, 'maxMilliseconds');
    case 'ways-spent':
      return {
        zh: `可走的路太多，搜索中止：前 ${proven} 条确为最优。请缩短 maxLength、减少 k 或收紧条件。`,
        en: `There are too many ways to try them all: the first ${proven} paths are certain to be the best. Lower maxLength or k, or ask for less.`,
      };
  }
}
