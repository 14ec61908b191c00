import { ParameterError } from '../../graph/errors.ts';
import { isNode } from '../../graph/rows.ts';
import { asNotFound, resolveThing, type ThingType } from '../names/resolve.ts';
import { AmbiguousError } from '../problems/errors.ts';
import { lookup, type Service } from '../service.ts';
import { leading } from './merged.ts';
import { type ThingRow, toThing } from './thing.ts';

/** The thing of an address, or the id that it has now. */
type Found = { thing: ThingRow } | { moved: string };

/**
 * Finds what an id or a name in an address means. An id that was merged into another, or that a thing had when less was
 * known of it, has moved to that one; so has a name that only documents bear which are one.
 * @throws NotFoundError with the nearest names; AmbiguousError with the candidates.
 */
export async function findThing(service: Service, type: Exclude<ThingType, 'Thing'>, asked: string): Promise<Found> {
  const lead = await leading(service);
  try {
    const thing = await resolveThing(service, 'id', type, asked);
    return lead(thing.id) === thing.id ? { thing } : { moved: lead(thing.id) };
  } catch (error) {
    if (error instanceof AmbiguousError) {
      const [one, ...others] = new Set(error.candidates.map(({ id }) => lead(id)));
      if (one !== undefined && others.length === 0) return { moved: one };
    }
    if (!(error instanceof ParameterError)) throw error;
    const [one, ...others] = await aliased(service, type, asked, lead);
    return one !== undefined && others.length === 0 ? { moved: one } : asNotFound(error);
  }
}

async function aliased(service: Service, type: string, id: string, lead: (id: string) => string): Promise<string[]> {
  const rows = await lookup(service, 'things-of-alias', { id });
  const fitting = rows.map(({ thing }) => thing).filter((thing) => isNode(thing) && thing.labels.includes(type));
  return [...new Set(fitting.flatMap((thing) => toThing(thing)?.id ?? []).map(lead))];
}
