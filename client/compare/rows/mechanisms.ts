import type { Cell, Row } from '../row.ts';
import type { Comparison } from '../shapes.ts';
import { refs, spokenIn } from './spoken.ts';

/** The ways of working, a row a component; what the list of a region leaves out is not the same as what nobody tells. */
export function mechanismRows(comparison: Comparison): Row[] {
  const spoken = spokenIn(comparison);
  return comparison.mechanisms.map(({ component, cells }) => ({
    id: component.id.startsWith('component:') ? component.id : `component:${component.id}`,
    name: { zh: component.zh, en: component.en },
    cells: cells.map(({ judgement, wordings }): Cell => {
      const items = wordings.map(({ wording, quotes }) => ({
        is: 'wording' as const,
        words: wording,
        spoken: spoken(quotes),
        refs: refs(quotes),
      }));
      return { items, silence: items.length > 0 || judgement === 'dropped' ? null : 'untold', judgement };
    }),
  }));
}
