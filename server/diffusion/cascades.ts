import type { Cascades, Prior } from '../../diffusion/cascades/cascades.ts';
import { type Reading, readCascades } from '../../diffusion/cascades/read.ts';
import { dateSpan } from '../../graph/dates.ts';
import type { PolicyRecord } from '../dossiers/record.ts';
import { lookup, type Service } from '../service.ts';
import { type ThingRow, toThing } from '../things/thing.ts';
import { type AdoptionRow, adoptionRows, later, modelsIn } from './adoptions.ts';
import { type Components, componentsIn } from './components.ts';

/** All policies of the graph and their components as cascades, with what they are made from. */
export interface GraphCascades extends Reading {
  policies: ThingRow[];
  regions: ReadonlyMap<string, ThingRow>;
  rows: readonly AdoptionRow[];
  /** By the id of the policy. */
  components: ReadonlyMap<string, Components>;
}

/** A cue counts as one chance taken, beside those that every pair is given beforehand (`sparse` of the model). */
const cue = { a: 2, b: 5 };

/**
 * Cascades from the graph: who took up what, when. A region that no source mentions is unknown, never one that did
 * without; an adoption without a first day is left out with the reason. What sources state of models is given to the
 * models of diffusion as pins and priors.
 * @param asOf a day, ISO 8601: what can have happened by then; absent: all
 */
export async function cascadesOf(
  service: Service,
  record: (policy: string) => Promise<PolicyRecord>,
  asOf?: string,
): Promise<GraphCascades> {
  const [told, stated, worked] = await Promise.all([
    lookup(service, 'adoptions'),
    lookup(service, 'models-stated'),
    lookup(service, 'policies-with-mechanisms'),
  ]);
  const models = modelsIn(stated);
  const whole = new Set(worked.flatMap(({ policy }) => toThing(policy)?.id ?? []));
  const { adoptions, policies } = adoptionRows(told, models, whole);
  const components = new Map<string, Components>();
  for (const id of whole) {
    const found = componentsIn(await record(id), id);
    components.set(id, { ...found, rows: found.rows.map(by(asOf)) });
  }
  const rows = [...adoptions.map(by(asOf)), ...[...components.values()].flatMap((one) => one.rows)];
  const reading = readCascades(rows, { absence: 'unknown', ...(asOf === undefined ? {} : { cutOff: asOf }) });
  const index = new Map(reading.cascades.regions.map(({ id }, i) => [id, i]));
  const priors = models.cues.flatMap(({ origin, destination }): Prior[] => {
    const [from, to] = [index.get(origin), index.get(destination)];
    return from === undefined || to === undefined ? [] : [{ origin: from, destination: to, ...cue }];
  });
  return {
    ...reading,
    cascades: { ...reading.cascades, priors },
    policies,
    regions: new Map(rows.map(({ where }) => [where.id, where])),
    rows,
    components,
  };
}

const by =
  (asOf: string | undefined) =>
  <Row extends AdoptionRow>(row: Row): Row => {
    const { earliest = null, latest = null } = dateSpan(row.time) ?? {};
    const first = earliest ?? latest;
    return asOf === undefined || (first !== null && first <= asOf) ? row : { ...row, time: later };
  };

/** The part of the cascades that provinces and the nation make: the regions over which policies are compared. */
export function provincial(cascades: Cascades): Cascades {
  const kept = cascades.regions.flatMap(({ level }, i) => (level === 'province' || level === 'nation' ? [i] : []));
  const index = new Map(kept.map((old, i) => [old, i]));
  const within = (region: number) => index.get(region) ?? [];
  return {
    ...cascades,
    regions: kept.flatMap((i) => cascades.regions[i] ?? []),
    policies: cascades.policies.map((policy) => ({
      ...policy,
      adoptions: policy.adoptions.flatMap(({ follows, ...one }) => {
        const region = index.get(one.region);
        const models = (follows ?? []).flatMap(within);
        return region === undefined ? [] : [{ ...one, region, ...(models.length > 0 ? { follows: models } : {}) }];
      }),
      abstained: policy.abstained.flatMap(within),
    })),
    priors: cascades.priors.flatMap((prior) => {
      const [origin, destination] = [index.get(prior.origin), index.get(prior.destination)];
      return origin === undefined || destination === undefined ? [] : [{ ...prior, origin, destination }];
    }),
  };
}
