import type { TieKind } from '../../core/tie.ts';

/** A thing of the graph. */
export interface Thing {
  id: string;
  kind: string;
  label: string;
}

/** A thing with all that it is related to. */
export interface Known extends Thing {
  /** EDTF as precise as the source; null where the thing has none of its own. */
  date: string | null;
  /** First and last day that the date can mean. */
  earliest: string | null;
  latest: string | null;
  links: readonly Link[];
}

/** A relation between two things: rows that differ in modality alone are one. */
export interface Link {
  /** The same after every ingest: `360000 CONTRASTED_WITH 330000`. */
  id: string;
  from: string;
  relation: string;
  to: string;
  kind: TieKind;
  /** The sources say that it is not so. */
  denied: boolean;
  /** No source says that it came about: each plans, explores or calls for it. */
  intended: boolean;
  confidence: number;
  evidence: readonly string[];
}

/** What has been read of the graph so far: whole neighbourhoods, and the names of those at their edge. */
export interface Facts {
  known: ReadonlyMap<string, Known>;
  things: ReadonlyMap<string, Thing>;
  /** Asked for, and not in the present data. */
  missing: ReadonlySet<string>;
}

export const nothing: Facts = { known: new Map(), things: new Map(), missing: new Set() };

/** One row of an answer: a relation as seen from one of its ends. */
export interface LinkRow {
  relation: string;
  direction: string;
  neighbour: Thing;
  assertion: string;
  modality: string;
  polarity: string;
  confidence: number;
  evidence: string[];
}

export type NeighbourhoodRow = Thing & {
  date?: string | null | undefined;
  earliest?: string | null | undefined;
  latest?: string | null | undefined;
  links: readonly LinkRow[];
};

/** The facts with more of them. */
export function learn({ known, things, missing }: Facts, rows: readonly NeighbourhoodRow[], unknown: readonly string[]): Facts {
  const named = new Map(things);
  const read = new Map(known);
  for (const { id, kind, label, date, earliest, latest, links } of rows) {
    for (const { neighbour } of links) named.set(neighbour.id, neighbour);
    named.set(id, { id, kind, label });
    const dates = { date: date ?? null, earliest: earliest ?? null, latest: latest ?? null };
    read.set(id, { id, kind, label, ...dates, links: linksOf(id, links) });
  }
  return { known: read, things: named, missing: new Set([...missing, ...unknown]) };
}

const kinds: Record<string, TieKind> = { stated: 'documented', derived: 'derived', inferred: 'inferred' };

function linksOf(id: string, rows: readonly LinkRow[]): Link[] {
  const links = new Map<string, Link>();
  for (const { relation, direction, neighbour, assertion, modality, polarity, confidence, evidence } of rows) {
    const [from, to] = direction === 'out' ? [id, neighbour.id] : [neighbour.id, id];
    const denied = polarity !== 'affirmed';
    const kind = relation === 'CONTRASTED_WITH' ? 'contrast' : (kinds[assertion] ?? 'inferred');
    const marks = [...(assertion === 'stated' ? [] : [assertion]), ...(denied ? [polarity] : [])];
    const key = [from, relation, to, ...marks].join(' ');
    const row: Link = { id: key, from, relation, to, kind, denied, intended: modality !== 'fact', confidence, evidence };
    const before = links.get(key);
    links.set(key, before ? joined(before, row) : row);
  }
  return [...links.values()];
}

function joined(a: Link, b: Link): Link {
  const [first, then] = Number(a.intended) <= Number(b.intended) ? [a, b] : [b, a];
  return {
    ...first,
    confidence: first.intended ? Math.max(a.confidence, b.confidence) : first.confidence,
    evidence: [...new Set([...first.evidence, ...then.evidence])],
  };
}

/** The other end of a link. */
export const otherEnd = ({ from, to }: Link, id: string): string => (from === id ? to : from);
