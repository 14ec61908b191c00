import { type Adopter, byDate, isAdoption } from './adopter.ts';
import { type Lag, lagOf } from './lag.ts';
import { type End, type Tie, touches, waysOf } from './tie.ts';

/** What speaks for a region beside another: a tie of some kind, the order of dates alone; or the region itself came second. */
const relatedGroups = ['documented', 'derived', 'inferred', 'contrast', 'order', 'before', 'within'] as const;
export type RelatedGroup = (typeof relatedGroups)[number];

/** A row of the list of those that came after a region. */
export interface Related {
  /** The tie's id, or that of the region where no tie speaks for it. */
  id: string;
  other: End;
  adopter: Adopter | undefined;
  lag: Lag | undefined;
  tie: Tie | undefined;
}

/**
 * All that followed a region in time or is tied to it, by what speaks for it. A region with a tie is not listed again
 * for its date. `before` holds ties that make others the earlier ones, `within` those of places within the region.
 */
export function relatedTo(region: string, adopters: readonly Adopter[], ties: readonly Tie[]): [RelatedGroup, Related[]][] {
  const rows = new Map(adopters.map((one) => [one.id, one]));
  const own = rows.get(region);
  const groups = new Map<RelatedGroup, Related[]>(relatedGroups.map((group) => [group, []]));
  for (const tie of ties.filter((one) => touches(one, region))) {
    const { source, target } = waysOf(tie);
    const group = source.id === region ? tie.kind : target.id === region ? 'before' : 'within';
    const other = group === 'before' ? source : target;
    const lag = lagOf(rows.get(source.id), rows.get(target.id));
    groups.get(group)?.push({ id: tie.id, other, adopter: rows.get(other.id), lag, tie });
  }
  const start = own && isAdoption(own) ? own.earliest : null;
  const tied = new Set(ties.filter((tie) => waysOf(tie).source.id === region).map((tie) => waysOf(tie).target.id));
  for (const adopter of start === null ? [] : adopters) {
    if (!isAdoption(adopter) || adopter.earliest === null || adopter.earliest <= (start ?? '') || tied.has(adopter.id)) continue;
    groups.get('order')?.push({ id: adopter.id, other: adopter, adopter, lag: lagOf(own, adopter), tie: undefined });
  }
  for (const members of groups.values()) members.sort(byWhen);
  return [...groups].filter(([, members]) => members.length > 0);
}

/** In order of date, what has no row last. */
function byWhen(a: Related, b: Related): number {
  if (a.adopter && b.adopter) return byDate(a.adopter, b.adopter) || order(a.id, b.id);
  return Number(!a.adopter) - Number(!b.adopter) || order(a.id, b.id);
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Regions other than the two ends that had certainly adopted before the later one: it may have been any of them. */
export function earlierElsewhere(tie: Tie, adopters: readonly Adopter[]): Adopter[] {
  const { source, target } = waysOf(tie);
  const start = adopters.find(({ id }) => id === target.id)?.earliest;
  if (!start) return [];
  const others = adopters.filter((one) => isAdoption(one) && one.id !== source.id && one.id !== target.id);
  return others.filter(({ latest }) => latest !== null && latest < start).sort(byDate);
}
