import { recordsOf } from '../dossiers/record.ts';
import type { Service } from '../service.ts';
import { cascadesOf, type GraphCascades, provincial } from './cascades.ts';
import { inferApart } from './inference.ts';
import type { Rankings } from './rankings.ts';

/** The cascades of the graph and what the models make of them. */
export interface Spread {
  graph: GraphCascades;
  rankings: Rankings;
}

/** How many days of the same data are kept: a reader moves to and fro between a few. */
const days = 8;

/**
 * Reads the spread of all policies as of a day: asked for by many, computed once for each version of the data and day.
 * @returns a reader by the version and the day, ISO 8601; without a day for all times
 */
export function spreadOf(service: Service): (version: string, asOf?: string) => Promise<Spread> {
  const records = recordsOf(service);
  const kept = new Map<string, Promise<Spread>>();
  let of: string | undefined;
  return (version, asOf) => {
    if (of !== version) kept.clear();
    of = version;
    const key = asOf ?? '';
    const known = kept.get(key);
    if (known) return known;
    const spread = cascadesOf(service, (policy) => records(policy, version), asOf).then(async (graph) => ({
      graph,
      rankings: await inferApart(provincial(graph.cascades)),
    }));
    kept.set(key, spread);
    const [oldest] = kept.keys();
    if (kept.size > days && oldest !== undefined) kept.delete(oldest);
    // A failure is not kept: the next request tries again.
    spread.catch(() => kept.delete(key));
    return spread;
  };
}
