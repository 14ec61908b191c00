import { type Row as CascadeRow, type Reading, readCascades } from '../../diffusion/cascades/read.ts';
import { lookup, type Service } from '../service.ts';
import { type ThingRow, toThing } from '../things/thing.ts';

/** All policies of the graph as cascades, and the regions in them by id. */
export interface GraphCascades extends Reading {
  regions: ReadonlyMap<string, ThingRow>;
}

/**
 * Cascades from the graph: who adopted what, when. A region that no source mentions is unknown, never one that did
 * without; an adoption without a first day is left out with the reason.
 */
export async function cascadesOf(service: Service): Promise<GraphCascades> {
  const regions = new Map<string, ThingRow>();
  const rows: CascadeRow[] = [];
  for (const { date, policy, region } of await lookup(service, 'adoptions')) {
    const [what, where] = [toThing(policy), toThing(region)];
    if (!what || !where) continue;
    regions.set(where.id, where);
    // An empty time would say that the region is known to have done without.
    const time = typeof date === 'string' ? date : 'unknown';
    rows.push({ policy: what.id, region: where.id, time, level: where.kind.toLowerCase() });
  }
  return { ...readCascades(rows, { absence: 'unknown' }), regions };
}
