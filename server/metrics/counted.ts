import { LiantuError } from '../../graph/errors.ts';
import type { Ingest } from '../ingests/port.ts';
import type { Metrics } from './metrics.ts';

/** The same way to take inputs in, which counts what it took and what it did not. */
export function counted(ingest: Ingest, metrics: Metrics): Ingest {
  return async (upload, watch) => {
    try {
      const outcome = await ingest(upload, watch);
      if (outcome) metrics.took(outcome);
      return outcome;
    } catch (error) {
      metrics.rejected(error instanceof LiantuError ? error.type : 'internal');
      throw error;
    }
  };
}
