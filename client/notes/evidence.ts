import { signal } from '@preact/signals';
import { fetchEvidence } from '../api.ts';
import type { Problem } from '../core/load.ts';
import { ApiError } from '../http.ts';
import { problemOf } from '../store.ts';
import type { Found } from './standing.ts';

/** What the data say at addresses that notes hold, as far as it was asked. */
export const found = signal<ReadonlyMap<string, Found>>(new Map());
export const unreached = signal<Problem | null>(null);

const batch = 50;
/** Where the service says that there is no such evidence. */
const unknown: readonly string[] = ['not-found', 'invalid-parameter'];

/** Asks for addresses that were not asked for yet. */
export async function check(refs: readonly string[]): Promise<void> {
  const missing = [...new Set(refs)].filter((ref) => !found.peek().has(ref));
  unreached.value = null;
  try {
    for (let at = 0; at < missing.length; at += batch) {
      const answer = await ask(missing.slice(at, at + batch));
      found.value = new Map([...found.peek(), ...answer]);
    }
  } catch (error) {
    unreached.value = problemOf(error);
  }
}

/** Forgets all answers: the data may have changed. */
export const recheck = (refs: readonly string[]): Promise<void> => {
  found.value = new Map();
  return check(refs);
};

/** One address that is gone refuses the whole request: the halves are asked for by themselves, down to that one. */
async function ask(refs: readonly string[]): Promise<[string, Found][]> {
  try {
    const proofs = await fetchEvidence(refs);
    return proofs.map(({ ref, quote, statements }) => [ref, { quote, statements: statements.map(({ id }) => id) }]);
  } catch (error) {
    if (!(error instanceof ApiError) || !unknown.includes(error.problem.type)) throw error;
    if (refs.length === 1) return refs.map((ref) => [ref, null]);
    const half = Math.ceil(refs.length / 2);
    return [...(await ask(refs.slice(0, half))), ...(await ask(refs.slice(half)))];
  }
}
