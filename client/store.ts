import { computed, effect, signal } from '@preact/signals';
import { type Catalogue, fetchAdopters, fetchCatalogue, fetchSimilar, fetchTies } from './api.ts';
import type { Adopter } from './core/adopter.ts';
import { byDate, tierOf } from './core/adopter.ts';
import { rangeOf } from './core/curve.ts';
import { lastDay, monthOf } from './core/days.ts';
import { failed, type Load, loading, type Problem, ready } from './core/load.ts';
import { readLink, writeLink } from './core/permalink.ts';
import { type Change, monthAt, type Range } from './core/view.ts';
import { ApiError } from './http.ts';
import { locales } from './locales/index.ts';
import type { Tie } from './map/ties.ts';

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

/** The region in focus, and its documented ties: all, and those whose kind is switched on. */
const region = computed(() => view.value.region);
export const ties = signal<Tie[]>([]);
export const drawnTies = computed(() => ties.value.filter(({ kind }) => !view.value.hiddenTies.includes(kind)));

/** What this service can answer: a view asks nothing else. Empty until it is known. */
export const catalogue = signal<Catalogue>({ questions: new Set(), policies: [] });
export const can = (question: string): boolean => catalogue.value.questions.has(question);
export const policyName = computed(() => {
  const { policy: value } = view.value;
  return catalogue.value.policies.find((one) => one.value === value)?.label ?? value.replace(/^policy:/, '');
});

export const adopters = computed(() => [...(data.value.value?.adopters ?? [])].sort(byDate));
export const byId = computed(() => new Map(adopters.value.map((one) => [one.id, one])));
export const known = computed(() => data.value.value !== undefined);
/** Whether the answer has anything to say of the regions: of a policy that nobody adopted a map says nothing. */
export const told = computed(() => adopters.value.length > 0);

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
let reading: Promise<Catalogue> = Promise.resolve(catalogue.peek());

/** Asks for the adopters of the chosen policy. An earlier answer to the same question stays until the next one comes. */
export async function load(): Promise<void> {
  asking?.abort();
  const own = new AbortController();
  asking = own;
  const asked = policy.peek();
  const before = data.peek().value?.policy === asked ? data.peek() : undefined;
  data.value = loading(before);
  try {
    const [{ adopters: found, dataset }, alike] = await Promise.all([
      fetchAdopters(asked, own.signal),
      similar(asked, own.signal),
    ]);
    data.value = ready({ policy: asked, adopters: [...found, ...alike], dataset });
  } catch (error) {
    if (!own.signal.aborted) data.value = failed(problemOf(error), before);
  }
}

/** Regions with a similar practice: without them the map would say that nothing is known of them. */
async function similar(asked: string, signal: AbortSignal): Promise<Adopter[]> {
  const { questions } = await reading;
  return questions.has('similar-practices') ? fetchSimilar(asked, signal) : [];
}

/** The documented ties of the region in focus; none when the service has no answer, as the map says enough without. */
async function loadTies(id: string | null, possible: boolean): Promise<void> {
  ties.value = [];
  if (id === null || !possible) return;
  const found = await fetchTies({ id, label: byId.peek().get(id)?.label ?? id }).catch(() => []);
  if (region.peek() === id) ties.value = found;
}

/** Ties the state to the address bar, and begins to read. Called once. */
export function start(): void {
  let before = view.peek();
  effect(() => {
    const query = writeLink(view.value);
    const address = `${location.pathname}${query && `?${query}`}${location.hash}`;
    if (address !== `${location.pathname}${location.search}${location.hash}`) {
      // A place in the story is worth a step back; a month of the slider is not.
      const apart = before.region !== view.value.region || before.table !== view.value.table;
      history[apart ? 'pushState' : 'replaceState'](null, '', address);
    }
    before = view.value;
  });
  addEventListener('popstate', () => {
    view.value = readLink(location.search);
  });
  // Without the list nothing but the adopters is asked; their own failure is what the reader is told.
  reading = fetchCatalogue().catch(() => catalogue.peek());
  void reading.then((found) => {
    catalogue.value = found;
  });
  effect(() => {
    if (policy.value) void load();
  });
  effect(() => {
    void loadTies(region.value, can('contrasts-and-references'));
  });
}
