import { CalledOffError } from '../errors.ts';
import type { Batch } from '../store.ts';

/**
 * The batches one by one, while they are wanted.
 * @throws CalledOffError in the place of the next, or after the last, once `signal` is aborted
 */
export function* wanted(batches: readonly Batch[], signal?: AbortSignal): Generator<Batch> {
  for (const batch of batches) {
    if (signal?.aborted) throw new CalledOffError();
    yield batch;
  }
  if (signal?.aborted) throw new CalledOffError();
}
