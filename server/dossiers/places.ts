import { z } from 'zod';
import { type Channel, channel, type Place } from '../../diffusion/dossier/channel.ts';
import { groupBy } from '../../graph/group.ts';
import { lookup, type Service } from '../service.ts';
import { ThingRow, toThing } from '../things/thing.ts';

/** Which way the policy can have come. */
export const ChannelRow = z
  .object({
    kind: z.enum(['vertical', 'horizontal']).describe('vertical: one region contains the other, or directed it by a document'),
    direction: z.enum(['down', 'up']).nullable().describe('of a vertical channel: whether the model stands above'),
    sameParent: ThingRow.nullable().describe('the region right above both, but for the nation'),
    sameProvince: ThingRow.nullable().describe('the province in which both lie'),
    border: z
      .boolean()
      .nullable()
      .describe('whether their provinces share a land border; null within one province, and where one lies in none'),
    directedBy: z.array(z.string()).describe('ids of the references by which the model directed the follower'),
  })
  .meta({ id: 'Channel' });

/** Where regions lie: for each id the regions around it, the nearest first. */
export interface Places {
  placeOf(region: ThingRow): Place;
  /** A region around one of those read. */
  thing(id: string | null): ThingRow | null;
}

export async function readPlaces(service: Service, regions: readonly ThingRow[]): Promise<Places> {
  const rows = await lookup(service, 'containing-regions', { ids: regions.map(({ id }) => id) });
  const around = rows.flatMap(({ id, whole }) => {
    const thing = toThing(whole);
    return thing ? [{ id: String(id), thing }] : [];
  });
  const byRegion = groupBy(around, ({ id }) => id);
  const known = new Map([...regions, ...around.map(({ thing }) => thing)].map((one) => [one.id, one]));
  return {
    placeOf({ id, kind }) {
      const within = (byRegion.get(id) ?? []).map(({ thing }) => thing);
      const province = kind === 'Province' ? id : (within.find((one) => one.kind === 'Province')?.id ?? null);
      return { id, within: within.map((one) => one.id), province };
    },
    thing: (id) => (id === null ? null : (known.get(id) ?? null)),
  };
}

/** The channel from the model to the follower. */
export function channelOf(from: ThingRow, to: ThingRow, places: Places, directedBy: string[]): z.infer<typeof ChannelRow> {
  const found: Channel = channel(places.placeOf(from), places.placeOf(to), directedBy.length > 0);
  const parent = places.thing(found.sameParent);
  return {
    ...found,
    sameParent: parent?.kind === 'Nation' ? null : parent,
    sameProvince: places.thing(found.sameProvince),
    directedBy,
  };
}
