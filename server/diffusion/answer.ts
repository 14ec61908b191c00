import { z } from 'zod';
import { type Curve as CurveOfTier, curves } from '../../diffusion/curve/curve.ts';
import type { Logistic } from '../../diffusion/curve/logistic.ts';
import { ThingRow } from '../things/thing.ts';
import { later } from './adoptions.ts';
import type { GraphCascades } from './cascades.ts';
import { ComponentName, ComponentSpread } from './component-spread.ts';
import { InferredTies } from './inferred-ties.ts';
import { StandingRow } from './standings.ts';

const day = 86_400_000;
const isoDay = (days: number) => new Date(Math.floor(days) * day).toISOString().slice(0, 10);

const Step = z.object({
  date: z.iso.date().describe('the middle of the days that the date can mean'),
  earliest: z.iso.date(),
  latest: z.iso.date(),
  region: ThingRow,
  adopters: z.int().describe('how many have adopted, this one included'),
  evidence: z.array(z.string()),
});

const Curve = z.object({
  tier: z.string().describe('all, or the level of its regions: province, city, …'),
  steps: z.array(Step),
  adopted: z.int(),
  unknown: z.int().describe('other regions of the graph: none of them is counted as not adopting; standings tells what is known'),
  growth: z
    .object({
      midpoint: z.iso.date().describe('when half of them had adopted'),
      takeOff: z.number().describe('years from a tenth to nine tenths of them'),
      fit: z.number().describe('share of the variance that the curve accounts for'),
    })
    .nullable()
    .describe('a logistic curve towards those known to adopt, not towards all regions; null where there are too few dates'),
});

export const Diffusion = z
  .object({
    policy: ThingRow,
    component: ComponentName.nullable().describe('the component whose curves these are; null: the policy itself'),
    curves: z.array(Curve),
    undated: z.array(ThingRow).describe('adopters without a first day, which no curve and no inference can place'),
    standings: z
      .array(StandingRow)
      .describe('what sources say of each region; a region that is not here is not mentioned, which is not “not adopted”'),
    components: z
      .array(ComponentSpread)
      .describe('what the schemes are made of, each a cascade of its own; ask for one by `component`'),
    inference: InferredTies.describe(
      'over all policies of the graph, as one policy cannot tell a network; inferred, never stated',
    ),
  })
  .meta({ id: 'Diffusion' });

export type Diffusion = z.infer<typeof Diffusion>;

/** The curves of one cascade, and its adopters without a day. @param cascade id of a policy or a component */
export function curvesOf(graph: GraphCascades, cascade: string): Pick<Diffusion, 'curves' | 'undated'> {
  const own = graph.cascades.policies.find(({ id }) => id === cascade);
  const rows = new Map(graph.rows.filter(({ policy }) => policy === cascade).map((row) => [row.region, row]));
  const intervals = new Map(own?.adoptions.map((one) => [graph.cascades.regions[one.region]?.id, one]));
  const without = [...rows.values()].filter(({ region, time }) => time !== later && !intervals.has(region));
  const shown = ({ tier, steps, adopted, unknown, logistic }: CurveOfTier): z.infer<typeof Curve> => ({
    tier,
    adopted,
    unknown,
    steps: steps.flatMap(({ time, region, adopters }) => {
      const [row, interval] = [rows.get(region), intervals.get(region)];
      if (!row || !interval) return [];
      const [earliest, latest] = [isoDay(interval.from), isoDay(Math.max(interval.from, interval.to - 1))];
      return [{ date: isoDay(time), earliest, latest, region: row.where, adopters, evidence: row.evidence }];
    }),
    growth: logistic ? growthOf(logistic) : null,
  });
  return {
    curves: own ? curves(graph.cascades, own).map(shown) : [],
    undated: without.map(({ where }) => where),
  };
}

function growthOf({ midpoint, takeOff, fit }: Logistic): z.infer<typeof Curve>['growth'] {
  const [within, years] = [Math.abs(midpoint) < 1e6 && takeOff > 0, takeOff / 365.25];
  return within ? { midpoint: isoDay(midpoint), takeOff: Number(years.toPrecision(4)), fit: Number(fit.toPrecision(4)) } : null;
}
