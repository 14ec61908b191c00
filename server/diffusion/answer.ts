import { z } from 'zod';
import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { curves } from '../../diffusion/curve/curve.ts';
import type { Inference } from '../../diffusion/infer.ts';
import { models } from '../../diffusion/models/models.ts';
import { ThingRow } from '../things/thing.ts';
import type { GraphCascades } from './cascades.ts';

const day = 86_400_000;
const isoDay = (days: number) => new Date(Math.floor(days) * day).toISOString().slice(0, 10);

const Curve = z.object({
  tier: z.string().describe('all, or the level of its regions: province, city, …'),
  steps: z.array(
    z.object({
      date: z.iso.date().describe('the middle of the days that the date can mean'),
      region: ThingRow,
      adopters: z.int().describe('how many have adopted, this one included'),
    }),
  ),
  adopted: z.int(),
  unknown: z.int().describe('regions of the graph of which no source says anything: never counted as not adopting'),
});

const Tie = z.object({
  from: ThingRow,
  to: ThingRow,
  order: z.int(),
  gain: z.number(),
  stability: z.number().describe('π: share of resampled policies in which the tie is among the best'),
  grade: z.enum(['confirmed', 'likely', 'weak']),
});

export const Diffusion = z
  .object({
    policy: ThingRow,
    curves: z.array(Curve),
    undated: z.array(ThingRow).describe('adopters without a first day, which no curve and no inference can place'),
    inference: z
      .object({
        answer: z.enum(['ranking', 'no more than chance', 'not enough data']),
        missing: z.string().nullable().describe('what is missing, in words'),
        model: z.enum(Object.keys(models) as [keyof typeof models]),
        reading: z.string().describe('what the ranking means'),
        policies: z.int().describe('policies of the graph whose adopters have an order'),
        ties: z.array(Tie),
      })
      .describe('over all policies of the graph, as one policy cannot tell a network; inferred, never stated'),
  })
  .meta({ id: 'Diffusion' });

export type Diffusion = z.infer<typeof Diffusion>;

export function curvesOf({ cascades, regions }: GraphCascades, policy: string): Diffusion['curves'] {
  const own = cascades.policies.find(({ id }) => id === policy);
  if (!own) return [];
  return curves(cascades, own).map(({ tier, steps, adopted, unknown }) => ({
    tier,
    adopted,
    unknown,
    steps: steps.flatMap(({ time, region, adopters }) => {
      const thing = regions.get(region);
      return thing ? [{ date: isoDay(time), region: thing, adopters }] : [];
    }),
  }));
}

export function inferenceOf(found: Inference, regions: GraphCascades['regions']): Diffusion['inference'] {
  const { answer, missing = null, model, reading, policies } = found;
  const ties = found.ties.flatMap(({ origin, destination, order, gain, stability, grade }) => {
    const [from, to] = [regions.get(origin), regions.get(destination)];
    return from && to ? [{ from, to, order, gain: digits(gain), stability: digits(stability), grade }] : [];
  });
  return { answer, missing, model, reading, policies, ties };
}

const digits = (value: number) => Number(value.toPrecision(6));

/** The part of the cascades that provinces and the nation make: the regions over which policies are compared. */
export function provincial(cascades: Cascades): Cascades {
  const kept = cascades.regions.flatMap(({ level }, i) => (level === 'province' || level === 'nation' ? [i] : []));
  const index = new Map(kept.map((old, i) => [old, i]));
  const within = (region: number) => index.has(region);
  return {
    ...cascades,
    regions: kept.flatMap((i) => cascades.regions[i] ?? []),
    policies: cascades.policies.map(({ id, adoptions, abstained }) => ({
      id,
      adoptions: adoptions.filter(({ region }) => within(region)).map((one) => ({ ...one, region: index.get(one.region) ?? 0 })),
      abstained: abstained.flatMap((region) => index.get(region) ?? []),
    })),
    priors: [],
  };
}
