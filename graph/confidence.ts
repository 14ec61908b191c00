import { groupBy } from './group.ts';
import type { Statement } from './statement.ts';

type Sure = Pick<Statement, 'confidence' | 'qualifiers'> & { evidence: readonly { source: string }[] };

/**
 * How sure a claim is that several statements make, 0 to 1: what one source says counts once, with its surest statement
 * (of a table, what one address says); sources that do not depend on each other add up, so that the claim is wrong only where all of them are (noisy or).
 * To three digits, so that the order of reading cannot show.
 *
 * @example two sources of 0.6 and 0.85: 1 − 0.4 · 0.15 = 0.94
 */
export function confidenceOf(statements: readonly Sure[]): number {
  const sources = groupBy(statements, ({ evidence, qualifiers }) => String(qualifiers?.['address'] ?? evidence[0]?.source));
  const doubts = [...sources.values()].map((same) => 1 - Math.max(...same.map(({ confidence }) => confidence)));
  return Number((1 - doubts.sort().reduce((product, doubt) => product * doubt, 1)).toFixed(3));
}
