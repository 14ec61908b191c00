import type { Cell, Item, Row } from '../row.ts';
import type { Comparison } from '../shapes.ts';

/** How many chains each region lists, then those that two list by the same name or by one that lies in the other. */
export function clusterRows({ clusters, listed }: Comparison): Row[] {
  if (listed.every((count) => count === 0)) return [];
  const count: Row = {
    id: 'listed',
    name: { word: 'listed' },
    cells: listed.map(
      (number): Cell =>
        number === 0
          ? { items: [], silence: 'none listed' }
          : { items: [{ is: 'count', words: String(number), spoken: false, refs: [] }], silence: null },
    ),
  };
  const rows = clusters.map(
    ({ name, cells }): Row => ({
      id: `cluster:${name}`,
      name: { zh: name, en: name },
      cells: cells.map((cell, index): Cell => {
        const item =
          (is: 'chain' | 'near') =>
          ({ cluster, evidence }: (typeof cell.listed)[number]): Item => ({
            is,
            words: cluster.label,
            spoken: false,
            refs: evidence,
          });
        const items = [...cell.listed.map(item('chain')), ...cell.near.map(item('near'))];
        return { items, silence: items.length > 0 ? null : listed[index] ? 'unlisted' : 'none listed' };
      }),
    }),
  );
  return [count, ...rows];
}
