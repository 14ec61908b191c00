import type { ScoredText } from './gold.ts';

/** How often the facts that a rule gave were right and wrong; those that the gold leaves open count for neither. By name of the rule. */
export function ruleCounts(scored: readonly ScoredText[]): Map<string, { right: number; wrong: number }> {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { kinds } of scored)
    for (const compared of Object.values(kinds))
      for (const which of ['right', 'wrong'] as const)
        for (const rule of compared[which].flatMap(({ rules }) => rules)) {
          const count = counts.get(rule) ?? { right: 0, wrong: 0 };
          count[which]++;
          counts.set(rule, count);
        }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
