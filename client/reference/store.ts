import { computed, effect, signal } from '@preact/signals';
import { failed, type Load, ready } from '../core/load.ts';
import { locales } from '../locales/reference/index.ts';
import { type Place, readPlace, writePlace } from './address.ts';
import type { Answer } from './answer/answer.ts';
import { find } from './contract/find.ts';
import { operationsOf } from './contract/operations.ts';
import { readContract } from './contract/read.ts';
import type { Contract } from './contract/shape.ts';
import { translator } from './contract/translate.ts';
import { type Form, firstForm } from './request/form.ts';
import { match } from './request/match.ts';
import { requestOf } from './request/request.ts';
import { send } from './request/send.ts';

/** Where the reader is. It changes by `go` alone. */
export const place = signal<Place>(readPlace(location));
export const text = computed(() => locales[place.value.lang]);
export const translate = computed(() => translator(text.value.contract));

export const contract = signal<Load<Contract>>({ state: 'loading' });
export const operations = computed(() => (contract.value.value ? operationsOf(contract.value.value) : []));
export const schemas = computed(() => contract.value.value?.components?.schemas ?? {});
export const operation = computed(() => operations.value.find(({ id }) => id === place.value.operation));

export const filter = signal('');
export const found = computed(() => find(operations.value, filter.value));

/** In memory alone: it is gone when the page is. */
export const token = signal('');

/** Whether the service has refused somebody who only wanted to read: most have no token for that, and need no field for it. */
export const guarded = signal(false);

/** What was filled in and what was answered, of every operation, so that a way back finds it. */
const forms = signal<Readonly<Record<string, Form>>>({});
const answers = signal<Readonly<Record<string, Answer>>>({});

export const form = computed(() => {
  const one = operation.value;
  return one && (forms.value[one.id] ?? firstForm(one, schemas.value));
});
export const answer = computed(() => operation.value && answers.value[operation.value.id]);
export const request = computed(() => operation.value && form.value && requestOf(operation.value, form.value, token.value));

export function fill(change: (form: Form) => Form): void {
  const one = operation.peek();
  const before = form.peek();
  if (one && before) forms.value = { ...forms.value, [one.id]: change(before) };
}

export function reset(): void {
  const id = operation.peek()?.id;
  forms.value = Object.fromEntries(Object.entries(forms.value).filter(([own]) => own !== id));
}

/** Another operation is a step forward; another language is not. */
export function go(change: Partial<Place>): void {
  const next = { ...place.value, ...change };
  if (next.operation === place.value.operation) history.replaceState(null, '', writePlace(next));
  else history.pushState(null, '', writePlace(next));
  place.value = next;
}

const asking = new Map<string, AbortController>();

/** Sends what is filled in. An earlier request of the same operation is given up. */
export async function run(): Promise<void> {
  const id = operation.peek()?.id;
  const asked = request.peek();
  if (id === undefined || !asked) return;
  asking.get(id)?.abort();
  const own = new AbortController();
  asking.set(id, own);
  await send(asked, token.peek(), own.signal, (one) => {
    if (asking.get(id) !== own) return;
    answers.value = { ...answers.value, [id]: one };
    if (one.state === 'answered' && one.status === 401) guarded.value = true;
  });
}

/** Gives up waiting; of a stream what has come stays. */
export function stop(): void {
  const id = operation.peek()?.id;
  if (id === undefined) return;
  asking.get(id)?.abort();
  if (answers.peek()[id]?.state === 'waiting')
    answers.value = Object.fromEntries(Object.entries(answers.value).filter(([own]) => own !== id));
}

/** Opens an address of the service on this page and asks it. @returns whether there is an operation for it */
export function follow(address: string): boolean {
  const found = match(address, operations.peek());
  if (!found) return false;
  go({ operation: found.operation.id });
  fill((before) => ({ ...before, values: found.values }));
  void run();
  return true;
}

export async function loadContract(): Promise<void> {
  contract.value = { state: 'loading' };
  contract.value = await readContract(token.peek()).then(ready, (problem) => failed<Contract>(problem));
  if (contract.value.problem?.type === 'unauthorized') guarded.value = true;
}

/** Begins to read. Called once. */
export function start(): void {
  addEventListener('popstate', () => {
    place.value = readPlace(location);
  });
  effect(() => {
    document.documentElement.lang = place.value.lang === 'zh' ? 'zh-CN' : 'en';
  });
  void loadContract();
}
