import { provinceOf } from './adopter.ts';

/** One end of a tie. */
export interface End {
  id: string;
  kind: string;
  label: string;
}

/** How sources put a tie: `from` learned from, named, is set against, or directed `to`. */
const relations = ['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'DIRECTED', 'MAY_HAVE_FOLLOWED'] as const;
export type Relation = (typeof relations)[number];

/** What a tie rests on: words of a source, a rule, a model; or a source that sets the two apart. The legend's switches. */
export const tieKinds = ['documented', 'derived', 'inferred', 'contrast'] as const;
export type TieKind = (typeof tieKinds)[number];

/** A tie between two regions. */
export interface Tie {
  /** The same after every ingest: `360000 CONTRASTED_WITH 330000`. */
  id: string;
  kind: TieKind;
  relation: Relation;
  from: End;
  to: End;
  /** 0 to 1: that of the source which speaks best for it. */
  confidence: number;
  /** No source says that it came about: each plans, explores or calls for it. */
  intended: boolean;
  /** References to the words, those of the best source first. */
  evidence: string[];
  /** What a model makes of it, where it is inferred. */
  inference?: Inference;
}

/** A tie as models rank it. */
export interface Inference {
  model: string;
  /** Its place among the ties of the model, from 1. */
  order: number;
  /** The share of resamples in which it is among the first; null: not resampled. */
  stability: number | null;
  grade: 'confirmed' | 'likely' | 'weak' | null;
  /** Models that have it among their first, this one included. */
  agree: readonly string[];
}

/** One row of the question `ties`. */
export interface TieRow {
  from: End;
  relation: string;
  to: End;
  assertion: string;
  modality: string;
  confidence: number;
  evidence: string[];
}

const assertions: Record<string, TieKind> = { stated: 'documented', derived: 'derived', inferred: 'inferred' };

/** Rows that differ in modality alone are one tie. Relations and assertions that this client cannot draw are left out. */
export function tiesFrom(rows: readonly TieRow[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { from, to, relation, assertion, modality, confidence, evidence } of rows) {
    const known = relations.find((one) => one === relation);
    const kind = known === 'CONTRASTED_WITH' ? 'contrast' : assertions[assertion];
    if (!known || !kind) continue;
    const id = [from.id, relation, to.id, ...(assertion === 'stated' ? [] : [assertion])].join(' ');
    const row: Tie = { id, kind, relation: known, from, to, confidence, intended: modality !== 'fact', evidence };
    const before = ties.get(id);
    ties.set(id, before ? join(before, row) : row);
  }
  return [...ties.values()];
}

function join(a: Tie, b: Tie): Tie {
  const [first, then] = Number(a.intended) <= Number(b.intended) ? [a, b] : [b, a];
  return {
    ...first,
    confidence: first.intended ? Math.max(a.confidence, b.confidence) : first.confidence,
    evidence: [...new Set([...first.evidence, ...then.evidence])],
  };
}

/** The ends in the order in which a tie is drawn and read: from the one that came first, as the sources have it, to the later. */
export function waysOf({ relation, from, to }: Tie): { source: End; target: End } {
  return relation === 'DIRECTED' ? { source: from, target: to } : { source: to, target: from };
}

/** The province around a region where it has one, else the region itself. */
export const hubOf = (id: string): string => provinceOf(id) ?? id;

/** Whether a tie ends at a region or at a place within it. */
export function touches({ from, to }: Tie, region: string): boolean {
  return [from.id, to.id].some((id) => id === region || hubOf(id) === region);
}
