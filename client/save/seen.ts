import { type Adopter, isWithout } from '../core/adopter.ts';
import type { MarkName } from '../core/marks.ts';
import { type Tie, waysOf } from '../core/tie.ts';

/** What is seen, as rows: the regions and ties that no switch takes off, as they stand at the slider's day. */
export interface Seen {
  day: string;
  regions: SeenRegion[];
  ties: SeenTie[];
}

interface SeenRegion {
  id: string;
  label: string;
  kind: string;
  mark: MarkName;
  date: string;
  earliest: string;
  latest: string;
  status: string;
  document: string;
  evidence: readonly string[];
  /** Where it stands in the picture, where it does. */
  x?: number;
  y?: number;
}

interface SeenTie {
  id: string;
  source: string;
  sourceLabel: string;
  target: string;
  targetLabel: string;
  kind: string;
  relation: string;
  confidence: number;
  intended: boolean;
  model: string;
  evidence: readonly string[];
}

/** @param spots places of regions in the picture */
export function seenOf(
  day: string,
  adopters: readonly (Adopter & { mark: MarkName })[],
  ties: readonly Tie[],
  spots: ReadonlyMap<string, { x: number; y: number }>,
): Seen {
  const regions = adopters.map((one): SeenRegion => {
    const { id, label, kind, mark, date, earliest, latest, status, document, evidence } = one;
    const words = {
      date: isWithout(one) ? '' : (date ?? ''),
      earliest: earliest ?? '',
      latest: latest ?? '',
      status: status ?? '',
    };
    return { id, label, kind, mark, ...words, document: document?.label ?? '', evidence, ...spots.get(id) };
  });
  const there = new Set(regions.map(({ id }) => id));
  // What a tie ends at stands in the graph, though nothing is told of it.
  for (const { from, to } of ties)
    for (const { id, label, kind } of [from, to]) {
      if (there.has(id)) continue;
      there.add(id);
      const nothing = { date: '', earliest: '', latest: '', status: '', document: '', evidence: [] };
      regions.push({ id, label, kind, mark: 'none', ...nothing, ...spots.get(id) });
    }
  return { day, regions, ties: ties.map(rowOf) };
}

function rowOf(tie: Tie): SeenTie {
  const { source, target } = waysOf(tie);
  const { id, kind, relation, confidence, intended, inference, evidence } = tie;
  const ends = { source: source.id, sourceLabel: source.label, target: target.id, targetLabel: target.label };
  return { id, ...ends, kind, relation, confidence, intended, model: inference?.model ?? '', evidence };
}
