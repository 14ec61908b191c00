import { z } from 'zod';
import { informative } from '../../diffusion/enough.ts';
import { innovativeness } from '../../diffusion/innovativeness/innovativeness.ts';
import { rate, walker } from '../../diffusion/innovativeness/scores.ts';
import { seeded } from '../../diffusion/random/random.ts';
import { Meta } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { ThingRow } from '../things/thing.ts';
import { provincial } from './cascades.ts';
import type { Spread } from './spread.ts';

/** Under so many policies an interval over resampled policies means nothing. A convention. */
const fewest = 10;

const year = 365.2425;

const measures = {
  walker: {
    measure: walker,
    reading:
      'Walker’s score: 1 for the first adopter of a policy, 0 for the last, averaged over the policies that the region took up',
  },
  rate: {
    measure: rate(year),
    reading: 'adoptions for each year since the policy was first taken up anywhere, over the policies that the region took up',
  },
} as const;

const Innovativeness = z
  .object({
    answer: z.enum(['scores', 'not enough data']),
    missing: z.string().nullable(),
    reading: z.string().describe('what the score means'),
    policies: z.int().describe('policies of the graph whose adopters have an order'),
    regions: z.array(
      z.object({
        region: ThingRow,
        score: z.number(),
        interval: z.tuple([z.number(), z.number()]).describe('95 %, over resampled policies'),
        policies: z.int().describe('that say something of the region; of the others nothing is concluded'),
        rank: z.int().nullable().describe('null where the interval overlaps that of another region: no order can be told'),
        role: z.enum(['leader', 'laggard', 'neither']),
      }),
    ),
  })
  .meta({ id: 'Innovativeness' });

export type Innovativeness = z.infer<typeof Innovativeness>;

/** How early regions take up policies, over all policies of the graph. */
export function innovativenessRoute(service: Service, spread: (version: string) => Promise<Spread>): Route {
  return route({
    path: '/api/v1/innovativeness',
    id: 'innovativeness',
    tag: 'diffusion',
    summary: 'How early provinces take up policies, over all policies of the graph: scores with intervals, leaders and laggards',
    parameters: {
      path: z.object({}),
      query: z.object({
        measure: z
          .enum(['walker', 'rate'])
          .default('walker')
          .describe('walker: by the place in the order of each policy; rate: adoptions for each year at risk'),
      }),
    },
    body: z.object({ data: Innovativeness, meta: Meta.pick({ asOf: true, dataset: true }) }),
    async handle({ measure: name }) {
      const { version } = await service.dataset();
      const { graph } = await spread(version);
      const policies = graph.cascades.policies.filter(({ id, family }) => family === undefined || family === id);
      const cascades = provincial({ ...graph.cascades, policies });
      const count = informative(cascades);
      const enough = count >= fewest;
      const { measure, reading } = measures[name];
      const rows = enough ? innovativeness(cascades, measure, seeded(1)) : [];
      const digits = (value: number) => Number(value.toPrecision(6));
      return {
        body: {
          data: {
            answer: enough ? ('scores' as const) : ('not enough data' as const),
            missing: enough
              ? null
              : `${count} of the policies in the graph have provinces with an order; from about ${fewest} an interval can be given. Add fact tables of other policies.`,
            reading,
            policies: count,
            regions: rows.flatMap(({ region, score, interval: [low, high], rank, ...row }) => {
              const thing = graph.regions.get(region);
              const interval: [number, number] = [digits(low), digits(high)];
              return thing ? [{ ...row, region: thing, score: digits(score), interval, rank: rank ?? null }] : [];
            }),
          },
          meta: { asOf: null, dataset: version },
        },
      };
    },
  });
}
