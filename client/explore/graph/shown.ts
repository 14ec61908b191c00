import type { TieKind } from '../../core/tie.ts';
import type { State } from '../state/state.ts';
import { isWithin, type Span } from './days.ts';
import type { Facts, Link, Thing } from './facts.ts';
import { type Family, familyOf } from './families.ts';
import type { Batch } from './reach.ts';

/** What is on the board: things in the order in which they came, and the links between them. */
export interface Shown {
  things: readonly Thing[];
  links: readonly Link[];
  /** Of all that was reached, hidden or not: what each switch of the filters holds. */
  families: ReadonlyMap<Family, number>;
  ties: ReadonlyMap<TieKind, number>;
  /** Things that were reached and that a filter keeps off. */
  filtered: number;
}

type Filters = Pick<State, 'seeds' | 'hidden' | 'families' | 'ties' | 'since' | 'until' | 'leastEvidence' | 'leastConfidence'>;

/** What of the reached things a state shows. A thing all of whose links a filter took goes with them, unless it was searched for. */
export function shownOf(filters: Filters, facts: Facts, batches: readonly Batch[], spans: ReadonlyMap<string, Span>): Shown {
  const ids = batches.flatMap((batch) => batch.ids);
  const reached = ids.flatMap((id) => facts.things.get(id) ?? []);
  const hidden = new Set(filters.hidden);
  const open = reached.filter(({ id }) => !hidden.has(id));
  const passes = ({ id, kind }: Thing) => {
    const span = spans.get(id);
    return !filters.families.includes(familyOf(kind)) && (!span || isWithin(span, filters.since, filters.until));
  };
  const here = new Set(open.filter(passes).map(({ id }) => id));
  const among = linksAmong(here, facts);
  const links = among.filter(
    ({ kind, evidence, confidence }) =>
      !filters.ties.includes(kind) && evidence.length >= filters.leastEvidence && confidence >= filters.leastConfidence,
  );
  const ends = (list: readonly Link[]) => new Set(list.flatMap(({ from, to }) => [from, to]));
  const [held, left] = [ends(among), ends(links)];
  const things = open.filter(({ id }) => here.has(id) && (left.has(id) || !held.has(id) || filters.seeds.includes(id)));
  return {
    things,
    links,
    families: tally(open.map(({ kind }) => familyOf(kind))),
    ties: tally(among.map(({ kind }) => kind)),
    filtered: open.length - things.length,
  };
}

/** Every link whose two ends are among the ids, each once, in the order of the ids. */
function linksAmong(ids: ReadonlySet<string>, { known }: Facts): Link[] {
  const links = new Map<string, Link>();
  for (const id of ids)
    for (const link of known.get(id)?.links ?? [])
      if (ids.has(link.from) && ids.has(link.to) && !links.has(link.id)) links.set(link.id, link);
  return [...links.values()];
}

function tally<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
