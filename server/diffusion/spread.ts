import type { Records } from '../dossiers/record.ts';
import { keeper } from '../kept.ts';
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
export function spreadOf(service: Service, records: Records): (version: string, asOf?: string) => Promise<Spread> {
  const kept = keeper<Spread>(days);
  return (version, asOf) =>
    kept(version, asOf ?? '', async () => {
      const graph = await cascadesOf(service, (policy) => records(policy, version), asOf);
      return { graph, rankings: await inferApart(provincial(graph.cascades)) };
    });
}
