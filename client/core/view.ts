import type { Tier } from './adopter.ts';

export type Lang = 'zh' | 'en';
export type Pace = 'month' | 'quarter' | 'year';
/** A view of the graph; each is a line in views.ts. */
export type Page = 'diffusion' | 'explore' | 'paths' | 'compare' | 'sources' | 'dossier' | 'phrases';
/** How the same regions and ties are laid out: on the schematic grid, by force, along time. */
export const arrangements = ['map', 'force', 'time'] as const;
export type Arrangement = (typeof arrangements)[number];
/** Pieces of evidence and confidence below which nothing is shown. */
export const leastPieces = [0, 2, 3] as const;
export const leastSure = [0, 0.8, 0.9] as const;

/** All that a permalink holds: what a reader has chosen, and nothing that follows from the data. */
export interface View {
  page: Page;
  policy: string;
  /** Month of the slider (see days.ts); null is the last one that the data has. */
  month: number | null;
  /** Id of the region in focus. */
  region: string | null;
  /** Id of the tie that is picked. */
  tie: string | null;
  /** The pair of a dossier, the model and the follower: ids, or names that the service knows. */
  from: string | null;
  to: string | null;
  /** The table in place of the picture. */
  table: boolean;
  layout: Arrangement;
  /** Id of a component of the policy, whose spread is shown in place of the whole. */
  component: string | null;
  /** The model of diffusion whose ties are drawn. */
  model: string | null;
  /** Least pieces of evidence, and for ties least confidence. */
  pieces: number;
  sure: number;
  tiers: readonly Tier[];
  /** Kinds of tie that are switched off. */
  hiddenTies: readonly string[];
  pace: Pace;
  lang: Lang;
  /** What the view that is shown keeps for itself, by its own names in the address; another view does not know it. */
  own: Own;
}
export type Own = Readonly<Record<string, string>>;

export const firstView: View = {
  page: 'diffusion',
  policy: '链长制',
  month: null,
  region: null,
  tie: null,
  from: null,
  to: null,
  table: false,
  layout: 'map',
  component: null,
  model: null,
  pieces: 0,
  sure: 0,
  tiers: ['province', 'city'],
  hiddenTies: [],
  pace: 'month',
  lang: 'zh',
  own: {},
};

/** How many months one step of the clock is. */
export const paces: Record<Pace, number> = { month: 1, quarter: 3, year: 12 };

/** A change of the view is a pure function of it. */
export type Change = (view: View) => View;
export interface Range {
  first: number;
  last: number;
}

const clamp = (month: number, { first, last }: Range) => Math.min(last, Math.max(first, month));
const toggled = <T>(list: readonly T[], item: T) => (list.includes(item) ? list.filter((one) => one !== item) : [...list, item]);

/** The month that is shown: the chosen one where the data reaches it. */
export const monthAt = (view: View, range: Range): number => clamp(view.month ?? range.last, range);

export const goTo =
  (month: number, range: Range): Change =>
  (view) => ({ ...view, month: clamp(month, range) });

export const step =
  (months: number, range: Range): Change =>
  (view) => ({ ...view, month: clamp(monthAt(view, range) + months, range) });

/** Play's start: from the beginning when the end is shown. */
export const rewindAtEnd =
  (range: Range): Change =>
  (view) =>
    monthAt(view, range) < range.last ? view : { ...view, month: range.first };

export const select =
  (region: string | null): Change =>
  (view) => ({ ...view, region, tie: null });

/** Picks a tie, seen from one of its ends. */
export const pick =
  (tie: string, region: string | null): Change =>
  (view) => ({ ...view, tie, region });

/** One step out: from a tie to the region in focus, from the region to the whole. */
export const leave: Change = (view) => (view.tie === null ? { ...view, region: null } : { ...view, tie: null });

/** Another policy: its own months, and no region in focus. */
export const ask =
  (policy: string): Change =>
  (view) => ({ ...view, policy, month: null, region: null, tie: null, component: null });

/** Another view of the same choices, with what it keeps for itself. */
export const visit =
  (page: Page, own: Own = {}): Change =>
  (view) =>
    view.page === page && Object.keys(own).length === 0 ? view : { ...view, page, own };

/** Changes what the view that is shown keeps for itself; '' leaves a name out. */
export const keep =
  (own: Own): Change =>
  (view) => ({ ...view, own: Object.fromEntries(Object.entries({ ...view.own, ...own }).filter(([, text]) => text !== '')) });

/** Opens the walk through the graph at a region, which is selected there (`explore/state/permalink.ts`). */
export const openGraph = (region: string): Change => visit('explore', { graph: `${region};c0` });

/** Opens the ways between two things, or the choice of the one that is missing (`paths/asked.ts`). */
export const openPaths = (start: string, end: string | null = null): Change =>
  visit('paths', end === null ? { start } : { start, end });

/** Opens regions side by side, the first as the yardstick (`compare/asked.ts`). */
export const openComparison = (regions: readonly string[]): Change =>
  visit('compare', { regions: regions.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',') });

/** Opens the dossier of a pair, where both ends are chosen, or the choice of the one that is missing. */
export const openDossier =
  (from: string | null, to: string | null): Change =>
  (view) => ({ ...view, page: 'dossier', from, to, own: {} });

export const swapEnds: Change = (view) => ({ ...view, from: view.to, to: view.from });

export const arrange =
  (layout: Arrangement): Change =>
  (view) => ({ ...view, layout, table: false });

/** The spread of one component, or of the whole policy: each has its own months. */
export const chooseComponent =
  (component: string | null): Change =>
  (view) => ({ ...view, component, month: null });

/** Draws the ties of a model, or of none. */
export const chooseModel =
  (model: string | null): Change =>
  (view) => ({ ...view, model });

/** Changes the least evidence that is asked for. */
export const demand =
  (least: Partial<Pick<View, 'pieces' | 'sure'>>): Change =>
  (view) => ({ ...view, ...least });

export const toggleTable: Change = (view) => ({ ...view, table: !view.table });

export const toggleTier =
  (tier: Tier): Change =>
  (view) => ({ ...view, tiers: toggled(view.tiers, tier) });

export const toggleTies =
  (kind: string): Change =>
  (view) => ({ ...view, hiddenTies: toggled(view.hiddenTies, kind) });

export const setPace =
  (pace: Pace): Change =>
  (view) => ({ ...view, pace });

export const speak =
  (lang: Lang): Change =>
  (view) => ({ ...view, lang });
