import { computed, effect, type Signal, signal } from '@preact/signals';
import { fetchInputs, fetchPolicies, fetchRegions, fetchTies, type Policy } from './api.ts';
import type { Adopter } from './core/adopter.ts';
import { byDate, tierOf } from './core/adopter.ts';
import { rangeOf } from './core/curve.ts';
import type { Input } from './core/dataset.ts';
import { lastDay, monthOf } from './core/days.ts';
import { failed, type Load, loading, type Problem, ready } from './core/load.ts';
import { readLink, writeLink } from './core/permalink.ts';
import type { End, Tie } from './core/tie.ts';
import { type Change, monthAt, type Range } from './core/view.ts';
import { ApiError } from './http.ts';
import { locales } from './locales/index.ts';

/** What the reader has chosen. It changes by `act` alone. */
export const view = signal(readLink(location.search));
export const act = (change: Change): void => {
  view.value = change(view.value);
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

export const adopters = computed(() => [...(data.value.value?.adopters ?? [])].sort(byDate));
export const byId = computed(() => new Map(adopters.value.map((one) => [one.id, one])));
export const known = computed(() => data.value.value !== undefined);
/** Whether the answer has anything to say of the regions: of a policy that nobody adopted a map says nothing. */
export const told = computed(() => adopters.value.length > 0);

/** The ties of the levels that are switched on. Sources do not say for which policy a tie holds: one end must be told of. */
export const ties = computed(() => {
  const { tiers } = view.value;
  const shows = ({ kind }: End) => kind === 'Nation' || tiers.includes(tierOf(kind));
  return (stated.value.value ?? []).filter(
    ({ from, to }) => shows(from) && shows(to) && [from, to].some(({ id }) => byId.value.has(id)),
  );
});
/** The tie that is picked, whatever the filters say. */
export const picked = computed(() => stated.value.value?.find(({ id }) => id === view.value.tie));
/** What a region is called that has no row: ties name it. */
export const ends = computed(
  () => new Map((stated.value.value ?? []).flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end])),
);

const span = computed(() => rangeOf(adopters.value.filter(({ kind }) => tierOf(kind) !== 'county')));

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

export const loadTies = (): Promise<void> => read(stated, fetchTies);

const places = ['page', 'from', 'to', 'region', 'tie', 'table', 'own'] as const;

/** Ties the state to the address bar, and begins to read. Called once. */
export function start(): void {
  let before = view.peek();
  effect(() => {
    const query = writeLink(view.value);
    const address = `${location.pathname}${query && `?${query}`}`;
    if (address !== `${location.pathname}${location.search}`) {
      // A place in the story is worth a step back; a month of the slider is not.
      const apart = places.some((key) => before[key] !== view.value[key]);
      if (apart) history.pushState(null, '', address);
      else history.replaceState(null, '', address + location.hash);
    }
    before = view.value;
  });
  addEventListener('popstate', () => {
    view.value = readLink(location.search);
  });
  effect(() => {
    if (policy.value) void load();
  });
  void loadTies();
  void read(policies, fetchPolicies);
  void read(inputs, fetchInputs);
}
