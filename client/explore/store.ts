import { computed, effect, signal } from '@preact/signals';
import { failed, type Load, loading, ready } from '../core/load.ts';
import { keep } from '../core/view.ts';
import { act, byId, problemOf, refine, view } from '../store.ts';
import { fetchNeighbourhoods, parted } from './api.ts';
import { spansOf } from './graph/days.ts';
import { type Facts, learn, nothing } from './graph/facts.ts';
import { reach } from './graph/reach.ts';
import { rowsOf } from './graph/rows.ts';
import { shownOf } from './graph/shown.ts';
import { glance, type History, redo, startAt, step, undo } from './state/history.ts';
import { readState, writeState } from './state/permalink.ts';
import type { Change } from './state/state.ts';

const written = () => view.value.own['graph'] ?? '';

/** What the reader did, step by step. It changes by `go`, `look`, `back` and `forth` alone. */
export const history = signal<History>(startAt(readState(written())));
export const state = computed(() => history.value.now);

/** A step, which undo takes back. */
export const go = (change: Change): void => {
  history.value = step(change)(history.peek());
};
/** A change of what is selected. */
export const look = (change: Change): void => {
  history.value = glance(change)(history.peek());
};
export const back = (): void => {
  history.value = undo(history.peek());
};
export const forth = (): void => {
  history.value = redo(history.peek());
};

/** What has been read of the graph. It only grows, until the data change. */
export const facts = signal<Facts>(nothing);
/** The state of reading: how many neighbourhoods are at hand, of how many. */
export const reading = signal<Load<{ done: number; all: number }>>({ state: 'ready' });
let dataset: string | undefined;

const seeds = computed(() => state.value.seeds);
const opened = computed(() => state.value.opened);
export const batches = computed(() => reach({ seeds: seeds.value, opened: opened.value }, facts.value));
export const reached = computed(() => batches.value.flatMap(({ ids }) => ids));
export const spans = computed(() => spansOf(reached.value, facts.value, byId.value));
export const shown = computed(() => shownOf(state.value, facts.value, batches.value, spans.value));
/** Dates that things have of themselves: when a region adopted a policy says nothing of its other relations. */
const ownSpans = computed(() => spansOf(reached.value, facts.value));
export const rows = computed(() => rowsOf(shown.value, ownSpans.value));
/** Whether the address is too long for the places of what is pinned. */
export const cut = computed(() => writeState(state.value).cut);

let asking: AbortController | undefined;

/** Reads the neighbourhoods of all that is on the board: counts are there before a click, and links between what is there. */
export async function read(): Promise<void> {
  const own = new AbortController();
  asking?.abort();
  asking = own;
  for (;;) {
    const { known, missing } = facts.peek();
    const wanted = [...new Set([...seeds.peek(), ...reached.peek()])].filter((id) => !known.has(id) && !missing.has(id));
    if (wanted.length === 0) break;
    const progress = { done: reached.peek().length - wanted.length, all: reached.peek().length };
    reading.value = { ...loading<typeof progress>(), value: progress };
    const parts = parted(wanted).slice(0, 3);
    try {
      const answers = await Promise.all(parts.map((ids) => fetchNeighbourhoods(ids, own.signal)));
      if (own.signal.aborted) return;
      for (const answer of answers) {
        // Data that changed under the page: what was read before may no longer hold.
        const before = dataset !== undefined && dataset !== answer.dataset ? nothing : facts.peek();
        dataset = answer.dataset;
        facts.value = learn(before, answer.rows, answer.unknown);
      }
    } catch (error) {
      if (!own.signal.aborted) reading.value = failed(problemOf(error), reading.peek());
      return;
    }
  }
  reading.value = ready({ done: reached.peek().length, all: reached.peek().length });
}

/** Ties the steps to the address, and reads what they need. @returns how to let go */
export function start(): () => void {
  let last = writeState(history.peek().now).text;
  // Whoever comes back by the bar finds the board as it was.
  if (written() === '' && last !== '') act(keep({ graph: last }));
  const fromAddress = effect(() => {
    const text = written();
    if (view.value.page !== 'explore' || text === last) return;
    last = text;
    go(() => readState(text));
  });
  const toAddress = effect(() => {
    const { text } = writeState(state.value);
    if (text === last) return;
    // The browser's way back leads to where the walk began, and to the view before it; steps are taken back by undo.
    const begins = readState(last).seeds.join() !== state.peek().seeds.join();
    last = text;
    (begins ? act : refine)(keep({ graph: text }));
  });
  const reader = effect(() => {
    if (seeds.value.length + opened.value.length > 0) void read();
  });
  return () => {
    fromAddress();
    toAddress();
    reader();
  };
}
