import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import { isNode } from '../../graph/rows.ts';
import { AdoptionDates, datesOf } from '../dossiers/adoption.ts';
import { Timing, timing } from '../dossiers/lag.ts';
import { sourcesIn } from '../dossiers/quotes.ts';
import type { Records } from '../dossiers/record.ts';
import { resolveThing } from '../names/resolve.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import { lookup, type Service } from '../service.ts';
import { SourceRow } from '../sources/source.ts';
import { ThingRow } from '../things/thing.ts';
import { ClusterRow, clustersOf } from './clusters.ts';
import { LeaderRow, leadersOf } from './leaders.ts';
import { ComparedMechanism, mechanismsOf } from './mechanisms.ts';

/** Regions side by side at most: more do not fit a page. */
const most = 5;

const Compared = z
  .object({
    policy: ThingRow,
    regions: z.array(ThingRow).describe('in the order asked: the first is what the others are measured against'),
    dates: z.array(AdoptionDates).describe('one a region'),
    lags: z.array(Timing.pick({ order: true, lags: true })).describe('of each other region after the first'),
    leaders: z.array(z.array(LeaderRow)).describe('one list a region'),
    mechanisms: z.array(ComparedMechanism),
    clusters: z.array(ClusterRow).describe('names that two of the regions list alike or nearly so'),
    listed: z.array(z.int()).describe('how many chains and clusters each region lists'),
    sources: z
      .array(SourceRow.pick({ id: true, title: true, name: true, date: true, standing: true }))
      .describe('those of the quotes'),
  })
  .meta({ id: 'Comparison' });

export type Comparison = z.infer<typeof Compared>;

/** Two to five regions side by side in one policy. */
export function compareRoutes(service: Service, records: Records): Route[] {
  return [
    route({
      path: '/api/v1/compare',
      id: 'compare',
      tag: 'dossiers',
      summary: 'Two to five regions side by side: dates, leaders, ways of working against the first, chains alike and near',
      parameters: {
        path: z.object({}),
        query: z.object({
          region: z
            .array(z.string().regex(/\S/))
            .min(2)
            .max(most)
            .describe(`a list of 2 to ${most} regions, each by its id or any name: ?region=…&region=…`),
          policy: z.string().regex(/\S/).default('链长制').describe('the id of a Policy or any name that it is known by'),
        }),
      },
      body: z.object({ data: Compared, meta: Meta.pick({ asOf: true, dataset: true }) }),
      problems: [400],
      example: () => anyTwo(service),
      async handle({ region: names, policy: asked }) {
        const [{ version }, policy, ...regions] = await Promise.all([
          service.dataset(),
          resolveThing(service, 'policy', 'Policy', asked),
          ...names.map((name) => resolveThing(service, 'region', 'Region', name)),
        ]);
        const ids = regions.map(({ id }) => id);
        const twice = regions.find(({ id }, i) => ids.indexOf(id) !== i);
        if (twice) throw new ParameterError('region', `region: ${twice.label} is given twice; compare it with another.`);
        const [record, rows] = await Promise.all([records(policy.id, version), lookup(service, 'clusters-in', { ids })]);
        const dates = ids.map((id) => datesOf(record.regions.get(id), record.named));
        const [first, ...others] = dates as [AdoptionDates, ...AdoptionDates[]];
        const whole = {
          policy,
          regions,
          dates,
          lags: others.map((one) => timing(first, one)).map(({ order, lags }) => ({ order, lags })),
          leaders: ids.map((id) => leadersOf(record.regions.get(id), record.named)),
          mechanisms: mechanismsOf(ids, record),
          clusters: clustersOf(rows, ids),
          listed: ids.map((id) => rows.filter((row) => row['id'] === id).length),
        };
        const quoted = sourcesIn(whole);
        const sources = record.sources
          .filter(({ id }) => quoted.has(id))
          .map(({ id, title, name, date, standing }) => ({ id, title, name, date, standing }));
        return { body: { data: { ...whole, sources }, meta: { asOf: null, dataset: version } } };
      },
    }),
  ];
}

async function anyTwo(service: Service): Promise<string | undefined> {
  const rows = await lookup(service, 'best-known', { label: 'Region', limit: 2 });
  const [policy] = await lookup(service, 'best-known', { label: 'Policy', limit: 1 });
  const ids = [...rows, ...(policy ? [policy] : [])].flatMap(({ thing }) =>
    isNode(thing) ? encodeURIComponent(String(thing.properties['id'])) : [],
  );
  return ids.length === 3 ? `/api/v1/compare?region=${ids[0]}&region=${ids[1]}&policy=${ids[2]}` : undefined;
}
