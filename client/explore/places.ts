import { computed, effect, signal } from '@preact/signals';
import type { Problem } from '../core/load.ts';
import type { LayoutAsk, Places, Spot } from '../layout/layout.ts';
import { problemOf } from '../store.ts';
import { lay, measure } from '../thread/thread.ts';
import { middleOf } from './graph/days.ts';
import { families, familyOf } from './graph/families.ts';
import type { MeasureAsk } from './measure/measure.ts';
import { batches, facts, reached, reading, shown, spans, state } from './store.ts';

/** Where things stand, by their ids. */
export interface Laid {
  spots: ReadonlyMap<string, Spot>;
  guides: Places['guides'];
}

export const laid = signal<Laid>({ spots: new Map(), guides: [] });
/** Whether a layout or a measure is on its way; what went wrong with the last. */
export const working = signal(false);
export const problem = signal<Problem | undefined>(undefined);

/** What a measure gave each thing: its value, the highest there is, and its place from 0. */
export interface Measures {
  of: string;
  values: ReadonlyMap<string, { value: number; highest: number; place: number }>;
}
export const measured = signal<Measures>({ of: 'year', values: new Map() });

/**
 * The graph to lay out: all that was reached, hidden or filtered away or not, so that what a filter takes leaves the rest
 * where it is.
 */
const asked = computed((): LayoutAsk => {
  const ids = reached.value.filter((id) => facts.value.things.has(id));
  const at = new Map(ids.map((id, index) => [id, index]));
  const index = (id: string) => at.get(id);
  const links = new Map<string, [number, number]>();
  for (const id of ids)
    for (const { from, to } of facts.value.known.get(id)?.links ?? []) {
      const [a, b] = [index(from), index(to)];
      if (a !== undefined && b !== undefined && a !== b)
        links.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
    }
  return {
    layout: state.value.layout,
    nodes: ids.map((id) => {
      const span = state.value.layout === 'time' ? spans.value.get(id) : undefined;
      const day = span && middleOf(span);
      return { id, lane: familyOf(facts.value.things.get(id)?.kind ?? ''), span: day === undefined ? null : [day, day] };
    }),
    lanes: families.map(({ id }) => id),
    links: [...links.values()].sort(([a, b], [c, d]) => a - c || b - d),
    batches: batches.value.map(({ parent, ids: own }) => ({
      parent: (parent === null ? undefined : index(parent)) ?? null,
      nodes: own.flatMap((id) => index(id) ?? []),
    })),
    pins: state.value.pins,
  };
});

const measuring = computed((): MeasureAsk | undefined => {
  const { colour } = state.value;
  if (colour === 'year') return undefined;
  const ids = shown.value.things.map(({ id }) => id);
  const at = new Map(ids.map((id, index) => [id, index]));
  const links = shown.value.links.map(({ from, to }): [number, number] => [at.get(from) ?? 0, at.get(to) ?? 0]);
  return { measure: colour, ids, links };
});

let turn = 0;

async function layNow(ask: LayoutAsk): Promise<void> {
  turn += 1;
  const own = turn;
  working.value = true;
  try {
    const { spots, guides } = await lay(ask);
    if (own !== turn) return;
    laid.value = { spots: new Map(ask.nodes.map(({ id }, index) => [id, spots[index] ?? [0, 0]])), guides };
    problem.value = undefined;
  } catch (error) {
    if (own === turn) problem.value = problemOf(error);
  }
  if (own === turn) working.value = false;
}

async function measureNow(ask: MeasureAsk): Promise<void> {
  try {
    const { values } = await measure(ask);
    if (measuring.peek() !== ask) return;
    const highest = Math.max(...values, 0);
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value || a.index - b.index);
    const places = new Map(order.map(({ index }, place) => [index, place]));
    const entries = ask.ids.map(
      (id, index) => [id, { value: values[index] ?? 0, highest, place: places.get(index) ?? 0 }] as const,
    );
    measured.value = { of: ask.measure, values: new Map(entries) };
  } catch (error) {
    problem.value = problemOf(error);
  }
}

/** Keeps places and measures up with the board. What is still being read is laid out when it is there. @returns how to let go */
export function keepPlaces(): () => void {
  let last = '';
  const layout = effect(() => {
    const ask = asked.value;
    if (reading.value.state === 'loading') return;
    // The same graph is where it was.
    const key = JSON.stringify([ask.layout, ask.nodes, ask.links, ask.batches, ask.pins]);
    if (key === last) return;
    last = key;
    void layNow(ask);
  });
  const colours = effect(() => {
    const ask = measuring.value;
    if (ask && reading.value.state !== 'loading') void measureNow(ask);
  });
  return () => {
    layout();
    colours();
  };
}
