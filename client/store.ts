import { computed, effect, type Signal, signal } from '@preact/signals';
import { fetchInputs, fetchPolicies, fetchRegions, fetchSpread, fetchTies, type Policy } from './api.ts';
import type { Adopter } from './core/adopter.ts';
import { byDate, isProven, tierOf } from './core/adopter.ts';
import { rangeOf } from './core/curve.ts';
import type { Input } from './core/dataset.ts';
import { lastDay, monthOf } from './core/days.ts';
import { failed, type Load, loading, type Problem, ready } from './core/load.ts';
import { readLink, writeLink } from './core/permalink.ts';
import { blameOf, passes, type Sieve } from './core/sieve.ts';
import { adoptersOf, type Spread, tiesBy } from './core/spread.ts';
import type { Tie } from './core/tie.ts';
import { type Change, monthAt, type Range, type View } from './core/view.ts';
import { ApiError } from './http.ts';
import { locales } from './locales/index.ts';

/** What the reader has chosen. It changes by `act` alone. */
export const view = signal(readLink(location.search));
export const act = (change: Change): void => {
  view.value = change(view.value);
};

let refined: View | undefined;
/** A change that the address holds and that is no step back in the browser: one of many small ones. */
export const refine = (change: Change): void => {
  refined = change(view.peek());
  view.value = refined;
};

export const text = computed(() => locales[view.value.lang]);

interface Answer {
  policy: string;
  adopters: Adopter[];
  dataset: string;
}
export const data = signal<Load<Answer>>({ state: 'loading' });
const policy = computed(() => view.value.policy);

/** Answers that hold whatever the policy: without them the map stands, with less around it. */
export const stated = signal<Load<Tie[]>>({ state: 'loading' });
export const policies = signal<Load<Policy[]>>({ state: 'loading' });
export const inputs = signal<Load<Input[]>>({ state: 'loading' });

/** A link may name a policy by its id or by its name. */
export const isPolicy = ({ id, label }: Policy, value: string): boolean => id === value || label === value;
export const policyName = computed(() => {
  const { policy: value } = view.value;
  return policies.value.value?.find((one) => isPolicy(one, value))?.label ?? value.replace(/^policy:/, '');
});

/** How the components of the policy spread, and what models make of it. The map stands without. */
export const spread = signal<Load<{ policy: string; spread: Spread }>>({ state: 'loading' });

/** The component whose spread is shown in place of the policy's, in the view that is about spreading. */
export const component = computed(() => {
  const { page, component: id } = view.value;
  return page === 'diffusion' ? (spread.value.value?.spread.components.find((one) => one.component.id === id) ?? null) : null;
});
const coming = computed(
  () => view.value.page === 'diffusion' && view.value.component !== null && spread.value.state === 'loading',
);

/** Every region that the answer tells of, in order of date. */
export const rows = computed(() => {
  if (coming.value) return [];
  return (component.value ? adoptersOf(component.value) : [...(data.value.value?.adopters ?? [])]).sort(byDate);
});
export const byId = computed(() => new Map(rows.value.map((one) => [one.id, one])));
/** Those of which there is as much evidence as is asked for. */
export const adopters = computed(() => rows.value.filter(isProven(view.value.pieces)));
export const known = computed(() => data.value.value !== undefined && !coming.value);
/** Whether the answer has anything to say of the regions: of a policy that nobody adopted a map says nothing. */
export const told = computed(() => rows.value.length > 0);

/** All ties: those that sources state, and those of the model that is chosen. */
const everyTie = computed(() => {
  const { model } = view.value;
  const inferred = model !== null && spread.value.value ? tiesBy(model, spread.value.value.spread) : [];
  return [...(stated.value.value ?? []), ...inferred];
});
/** What tiles say: of a component, that a region's scheme is not told to have it. */
export const tileText = computed(() => {
  const { tileNotMentioned, legendNotMentioned } = text.value.spread;
  if (!component.value) return text.value;
  const bands = { ...text.value.bands, none: legendNotMentioned };
  return { ...text.value, notInSources: tileNotMentioned, noProvincialRecord: tileNotMentioned, bands };
});

/** The ties that have to do with the answer. Sources do not say for which policy a tie holds: one end must be told of. */
export const allTies = computed(() => everyTie.value.filter(({ from, to }) => [from, to].some(({ id }) => byId.value.has(id))));
/** What ties are sifted by. */
export const sieve = computed((): Sieve => {
  const { tiers, hiddenTies, pieces, sure } = view.value;
  return { tiers, hiddenTies, pieces, sure, day: day.value, rows: byId.value };
});
/** The ties of the levels that are switched on. */
export const ties = computed(() => {
  const all = { ...sieve.value, hiddenTies: [], pieces: 0, sure: 0 };
  return allTies.value.filter((tie) => passes(tie, all, ['day']));
});
/** The tie that is picked, whatever the filters say. */
export const picked = computed(() => everyTie.value.find(({ id }) => id === view.value.tie));
/** The ties that no switch takes off at the day: what is drawn, listed and saved. */
export const seenTies = computed(() => allTies.value.filter((tie) => passes(tie, sieve.value)));
/** What leaves no tie, where none is left. */
export const blame = computed(() => blameOf(allTies.value, sieve.value, range.value));
/** What a region is called that has no row: ties name it. */
export const ends = computed(
  () => new Map((stated.value.value ?? []).flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end])),
);

const span = computed(() => rangeOf(rows.value.filter(({ kind }) => tierOf(kind) !== 'county')));

/** Whether there is any date to draw. */
export const dated = computed(() => span.value !== undefined);

/** Months of the slider: from the first dated adoption of a province or city to the last. */
export const range = computed((): Range => {
  const now = monthOf(new Date().toISOString());
  return span.value ?? { first: now, last: now };
});
export const month = computed(() => monthAt(view.value, range.value));
export const day = computed(() => lastDay(month.value));

/** The rows of the levels that are switched on, in order of date. */
export const shown = computed(() => adopters.value.filter(({ kind }) => view.value.tiers.includes(tierOf(kind))));

export function problemOf(error: unknown): Problem {
  return error instanceof ApiError ? error.problem : { type: 'internal', title: '', detail: String(error) };
}

let asking: AbortController | undefined;

/** Asks for the regions of the chosen policy. An earlier answer to the same question stays until the next one comes. */
export async function load(): Promise<void> {
  asking?.abort();
  const own = new AbortController();
  asking = own;
  const asked = policy.peek();
  const before = data.peek().value?.policy === asked ? data.peek() : undefined;
  data.value = loading(before);
  try {
    data.value = ready({ policy: asked, ...(await fetchRegions(asked, own.signal)) });
  } catch (error) {
    if (!own.signal.aborted) data.value = failed(problemOf(error), before);
  }
}

async function read<T>(into: Signal<Load<T>>, ask: () => Promise<T>): Promise<void> {
  into.value = loading(into.peek());
  into.value = await ask().then(ready, (error: unknown) => failed<T>(problemOf(error), into.peek()));
}

/** Asks how components spread and what models say, when the map stands. */
export async function loadSpread(): Promise<void> {
  const asked = policy.peek();
  if (spread.peek().value?.policy === asked) return;
  spread.value = { state: 'loading' };
  const answer = await fetchSpread(asked).then(
    (value) => ready({ policy: asked, spread: value }),
    (error: unknown) => failed<{ policy: string; spread: Spread }>(problemOf(error)),
  );
  if (policy.peek() === asked) spread.value = answer;
}

export const loadTies = (): Promise<void> => read(stated, fetchTies);

const places = ['page', 'from', 'to', 'policy', 'region', 'tie', 'table', 'layout', 'component', 'model', 'own'] as const;

/** Ties the state to the address bar, and begins to read. Called once. */
export function start(): void {
  let before = view.peek();
  effect(() => {
    const query = writeLink(view.value);
    const address = `${location.pathname}${query && `?${query}`}`;
    if (address !== `${location.pathname}${location.search}`) {
      // A place in the story is worth a step back; a month of the slider is not.
      const apart = view.value !== refined && places.some((key) => before[key] !== view.value[key]);
      if (apart) history.pushState(null, '', address);
      else history.replaceState(null, '', address + location.hash);
    }
    before = view.value;
  });
  addEventListener('popstate', () => {
    view.value = readLink(location.search);
  });
  effect(() => {
    if (policy.value) void load().then(loadSpread);
  });
  void loadTies();
  void read(policies, fetchPolicies);
  void read(inputs, fetchInputs);
}
