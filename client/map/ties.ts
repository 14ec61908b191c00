/** A documented tie between two regions, read from one to the other. */
export interface Tie {
  id: string;
  kind: TieKind;
  from: { id: string; label: string };
  to: { id: string; label: string };
  evidence: string[];
}

export type TieKind = 'LEARNED_FROM' | 'REFERRED_TO' | 'CONTRASTED_WITH' | 'DIRECTED';

/** How a kind of tie is drawn. Never by colour alone: dash, head and width differ. A new kind is one line. */
export interface TieStyle {
  /** Pixels on and off; [] is solid. */
  dash: readonly [] | readonly [on: number, off: number];
  end: 'head' | 'bar';
  width: number;
  /** The head stands at the region that came later: the drawn way is from model to follower. */
  reversed: boolean;
}

export const tieStyles: Record<TieKind, TieStyle> = {
  LEARNED_FROM: { dash: [], end: 'head', width: 1.8, reversed: true },
  REFERRED_TO: { dash: [], end: 'head', width: 1.2, reversed: true },
  DIRECTED: { dash: [], end: 'head', width: 2.6, reversed: false },
  CONTRASTED_WITH: { dash: [2, 3], end: 'bar', width: 2, reversed: true },
};

export const tieKinds = Object.keys(tieStyles) as TieKind[];

export function isTieKind(kind: string): kind is TieKind {
  return Object.hasOwn(tieStyles, kind);
}

/** The ends of a tie in the order in which it is drawn. */
export function waysOf({ kind, from, to }: Tie): { source: string; target: string } {
  return tieStyles[kind].reversed ? { source: to.id, target: from.id } : { source: from.id, target: to.id };
}
