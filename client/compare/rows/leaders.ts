import type { Cell, Row } from '../row.ts';
import type { Comparison } from '../shapes.ts';
import { refs, spokenIn } from './spoken.ts';

/** Who leads, a row a role as it is printed. */
export function leaderRows(comparison: Comparison): Row[] {
  const spoken = spokenIn(comparison);
  const roles = merged(comparison.leaders.map((list) => list.map(({ role }) => role)));
  return roles.map((role) => ({
    id: `leader:${role ?? ''}`,
    name: role === null ? { word: 'noRole' } : { zh: role, en: role },
    cells: comparison.leaders.map((list): Cell => {
      const items = list
        .filter((one) => one.role === role)
        .map(({ holder, leadership, leaders, chains, leads, quotes }) => ({
          is: 'leader' as const,
          words: holder ?? leadership.label,
          spoken: spoken(quotes),
          refs: refs(quotes),
          leaders,
          chains,
          leads,
        }));
      return { items, silence: items.length > 0 ? null : 'untold' };
    }),
  }));
}

/** All roles in one order that keeps that of each list, as the service has them from the highest down. */
function merged(lists: readonly (readonly (string | null)[])[]): (string | null)[] {
  const all: (string | null)[] = [];
  for (const list of lists) {
    let at = 0;
    for (const role of list) {
      const known = all.indexOf(role);
      if (known < 0) all.splice(at, 0, role);
      at = (known < 0 ? at : known) + 1;
    }
  }
  return all;
}
