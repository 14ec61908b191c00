import type { Lag } from './lag.ts';
import { type End, type Tie, tieKinds, waysOf } from './tie.ts';

interface Row {
  tie: Tie;
  source: End;
  target: End;
  lag: Lag | undefined;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ends = (a: Row, b: Row) =>
  byText(a.source.id, b.source.id) || byText(a.target.id, b.target.id) || byText(a.tie.id, b.tie.id);

/** The columns that ties can be sorted by. What has no lag stands last. */
const orders = {
  source: ends,
  target: (a, b) => byText(a.target.id, b.target.id) || ends(a, b),
  kind: (a, b) => tieKinds.indexOf(a.tie.kind) - tieKinds.indexOf(b.tie.kind) || ends(a, b),
  relation: (a, b) => byText(a.tie.relation, b.tie.relation) || ends(a, b),
  lag: (a, b) => months(a) - months(b) || ends(a, b),
  confidence: (a, b) => b.tie.confidence - a.tie.confidence || ends(a, b),
  evidence: (a, b) => b.tie.evidence.length - a.tie.evidence.length || ends(a, b),
} as const satisfies Record<string, (a: Row, b: Row) => number>;

export type TieOrder = keyof typeof orders;

const months = ({ lag }: Row) => lag?.least ?? lag?.most ?? Number.MAX_SAFE_INTEGER;

/** @param lagOf months between the two ends of a tie, where they are known */
export function sortedTies(
  ties: readonly Tie[],
  order: TieOrder,
  down: boolean,
  lagOf: (ends: { source: End; target: End }) => Lag | undefined,
): Tie[] {
  const rows = ties.map((tie): Row => ({ tie, ...waysOf(tie), lag: lagOf(waysOf(tie)) })).sort(orders[order]);
  return (down ? rows.reverse() : rows).map(({ tie }) => tie);
}
