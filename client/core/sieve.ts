import { type Adopter, type Tier, tierOf } from './adopter.ts';
import { markAt } from './marks.ts';
import type { End, Tie } from './tie.ts';
import { type Change, demand, firstView, goTo, type Range, type View } from './view.ts';

/** What ties are sifted by: the switches, the slider's day, and what is known of the regions. */
export interface Sieve extends Pick<View, 'tiers' | 'hiddenTies' | 'pieces' | 'sure'> {
  day: string;
  rows: ReadonlyMap<string, Adopter>;
}

interface Filter {
  name: 'kinds' | 'tiers' | 'pieces' | 'sure' | 'day';
  keeps(tie: Tie, sieve: Sieve): boolean;
  lift(range: Range): Change;
}

const shows = ({ kind }: End, tiers: readonly Tier[]) => kind === 'Nation' || tiers.includes(tierOf(kind));

/** All that can take a tie off the picture: a new one is an entry here and its words in the locales. */
const filters: readonly Filter[] = [
  {
    name: 'kinds',
    keeps: ({ kind }, { hiddenTies }) => !hiddenTies.includes(kind),
    lift: () => (view) => ({ ...view, hiddenTies: [] }),
  },
  {
    name: 'tiers',
    keeps: ({ from, to }, { tiers }) => [from, to].every((end) => shows(end, tiers)),
    lift: () => (view) => ({ ...view, tiers: firstView.tiers }),
  },
  {
    name: 'pieces',
    // A model brings no quotes: it is asked for by its own switch.
    keeps: ({ evidence, inference }, { pieces }) => inference !== undefined || evidence.length >= pieces,
    lift: () => demand({ pieces: firstView.pieces }),
  },
  {
    name: 'sure',
    keeps: ({ confidence, inference }, { sure }) => inference !== undefined || confidence >= sure,
    lift: () => demand({ sure: firstView.sure }),
  },
  {
    name: 'day',
    keeps: ({ from, to }, { rows, day }) => [from, to].every(({ id }) => markAt(rows.get(id), day) !== 'later'),
    lift: (range) => goTo(range.last, range),
  },
];
export type FilterName = Filter['name'];

/** Whether a tie passes all filters, but for those that are named. */
export function passes(tie: Tie, sieve: Sieve, but: readonly FilterName[] = []): boolean {
  return filters.every(({ name, keeps }) => but.includes(name) || keeps(tie, sieve));
}

/** The filter that keeps most ties off by itself, how many come back without it, and the change that lifts it. */
export interface Blame {
  name: FilterName | 'all';
  count: number;
  lift: Change;
}

/** What empties a picture without ties; undefined where something is left, or where there is nothing to come back. */
export function blameOf(ties: readonly Tie[], sieve: Sieve, range: Range): Blame | undefined {
  if (ties.length === 0 || ties.some((tie) => passes(tie, sieve))) return undefined;
  const all = filters.reduce<Change>(
    (before, { lift }) =>
      (view) =>
        lift(range)(before(view)),
    (view) => view,
  );
  const counts = filters.map(({ name, lift }): Blame => {
    return { name, count: ties.filter((tie) => passes(tie, sieve, [name])).length, lift: lift(range) };
  });
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count > 0 ? most : { name: 'all', count: ties.length, lift: all };
}
