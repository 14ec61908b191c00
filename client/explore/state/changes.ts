import type { Spot } from '../../layout/layout.ts';
import { type Change, first, type Opening, type State } from './state.ts';

const toggled = <T>(list: readonly T[], item: T) => (list.includes(item) ? list.filter((one) => one !== item) : [...list, item]);
const without = (list: readonly string[], ids: readonly string[]) => list.filter((id) => !ids.includes(id));
const same = (a: Opening, b: Opening) => a.id === b.id && a.by === b.by;

/** Puts a thing on the board and selects it; one that was hidden comes back. */
export const begin =
  (id: string): Change =>
  (state) => ({
    ...state,
    seeds: state.seeds.includes(id) ? state.seeds : [...state.seeds, id],
    hidden: without(state.hidden, [id]),
    chosen: [id],
    link: null,
  });

/** Shows neighbours of things, those of one kind of relation or all (`*`). What was hidden of them stays hidden. */
export const open =
  (ids: readonly string[], by = '*'): Change =>
  (state) => {
    const more = ids.map((id) => ({ id, by })).filter((one) => !state.opened.some((other) => same(one, other)));
    return more.length === 0 ? state : { ...state, opened: [...state.opened, ...more] };
  };

/** Takes back what was opened at things, of one kind of relation or all. What only they led to leaves the board. */
export const close =
  (ids: readonly string[], by?: string): Change =>
  (state) => {
    const opened = state.opened.filter((one) => !ids.includes(one.id) || (by !== undefined && one.by !== by));
    return opened.length === state.opened.length ? state : { ...state, opened };
  };

export const hide =
  (ids: readonly string[]): Change =>
  (state) => ({
    ...state,
    hidden: [...new Set([...state.hidden, ...ids])],
    chosen: without(state.chosen, ids),
    link: null,
  });

export const showHidden: Change = (state) => ({ ...state, hidden: [] });

/** Fixes things where they are. */
export const pin =
  (spots: Readonly<Record<string, Spot>>): Change =>
  (state) => ({ ...state, pins: { ...state.pins, ...spots } });

export const unpin =
  (ids: readonly string[]): Change =>
  (state) => ({ ...state, pins: Object.fromEntries(Object.entries(state.pins).filter(([id]) => !ids.includes(id))) });

export const choose =
  (ids: readonly string[]): Change =>
  (state) => ({ ...state, chosen: ids, link: null });

/** Adds a thing to those that are selected, or takes it out. */
export const chooseAlso =
  (id: string): Change =>
  (state) => ({ ...state, chosen: toggled(state.chosen, id), link: null });

export const chooseLink =
  (link: string | null): Change =>
  (state) => ({ ...state, link, chosen: [] });

/** Another layout: where things were pinned says nothing in it. */
export const arrange =
  (layout: State['layout']): Change =>
  (state) =>
    layout === state.layout ? state : { ...state, layout, pins: {} };

export const set =
  (part: Partial<Pick<State, 'colour' | 'size' | 'since' | 'until' | 'leastEvidence' | 'leastConfidence'>>): Change =>
  (state) => ({ ...state, ...part });

export const toggleFamily =
  (family: string): Change =>
  (state) => ({ ...state, families: toggled(state.families, family) });

export const toggleTies =
  (kind: string): Change =>
  (state) => ({ ...state, ties: toggled(state.ties, kind) });

/** All filters off. */
export const lift: Change = (state) => {
  const { families, ties, since, until, leastEvidence, leastConfidence } = first;
  return { ...state, families, ties, since, until, leastEvidence, leastConfidence };
};

/** An empty board, with the style as it was. */
export const clear: Change = ({ layout, colour, size }) => ({ ...first, layout, colour, size });
