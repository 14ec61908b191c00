import { z } from 'zod';
import type { Inference } from '../../diffusion/infer.ts';
import { type ModelName, models } from '../../diffusion/models/models.ts';
import { ThingRow } from '../things/thing.ts';
import type { Rankings } from './rankings.ts';

export const modelName = z.enum(Object.keys(models) as [ModelName, ...ModelName[]]);

const Tie = z.object({
  from: ThingRow,
  to: ThingRow,
  order: z.int(),
  gain: z.number(),
  stability: z
    .number()
    .nullable()
    .describe('π: share of resampled policies in which the tie is among the best; null: not resampled'),
  grade: z.enum(['confirmed', 'likely', 'weak']).nullable().describe('null: not graded'),
});

export const InferredTies = z
  .object({
    answer: z.enum(['ranking', 'no more than chance', 'not enough data']),
    missing: z.string().nullable().describe('what is missing, in words'),
    model: modelName,
    reading: z.string().describe('what the ranking means'),
    policies: z.int().describe('policies of the graph whose adopters have an order; a policy and its components are one'),
    ties: z.array(Tie),
    others: z
      .array(z.object({ model: modelName, reading: z.string(), ties: z.array(Tie) }))
      .describe('what the other models rank, without grades; empty where the data do not suffice'),
    agreement: z
      .array(
        z.object({
          from: ThingRow,
          to: ThingRow,
          models: z.array(modelName).describe('those that have the tie among their first'),
        }),
      )
      .describe('ties that more than one model has among its first, as many as there are regions; those of most models first'),
  })
  .meta({ id: 'InferredTies' });

export type InferredTies = z.infer<typeof InferredTies>;

/** @param edges how many ties of each model to show at most */
export function inferredTies(
  { best, others, compared }: Rankings,
  regions: ReadonlyMap<string, ThingRow>,
  edges: number,
): InferredTies {
  const show = (found: Inference, graded: boolean) => tiesOf(found, regions, edges, graded);
  const { answer, missing = null, model, reading, policies } = best;
  return {
    answer,
    missing,
    model,
    reading,
    policies,
    ties: show(best, true),
    others: others.map((one) => ({ model: one.model, reading: one.reading, ties: show(one, false) })),
    agreement: agreement([best, ...others], compared, regions).slice(0, edges),
  };
}

function tiesOf(
  { ties }: Inference,
  regions: ReadonlyMap<string, ThingRow>,
  edges: number,
  graded: boolean,
): z.infer<typeof Tie>[] {
  return ties.slice(0, edges).flatMap(({ origin, destination, order, gain, stability, grade }) => {
    const [from, to] = [regions.get(origin), regions.get(destination)];
    if (!from || !to) return [];
    return [{ from, to, order, gain: digits(gain), stability: graded ? digits(stability) : null, grade: graded ? grade : null }];
  });
}

export const digits = (value: number) => Number(value.toPrecision(6));

function agreement(
  all: readonly Inference[],
  compared: number,
  regions: ReadonlyMap<string, ThingRow>,
): InferredTies['agreement'] {
  const found = new Map<string, InferredTies['agreement'][number]>();
  for (const { model, ties } of all)
    for (const { origin, destination } of ties.slice(0, compared)) {
      const [from, to] = [regions.get(origin), regions.get(destination)];
      if (!from || !to) continue;
      const row = found.get(`${origin} ${destination}`) ?? { from, to, models: [] };
      row.models.push(model);
      found.set(`${origin} ${destination}`, row);
    }
  // Sorting keeps the order of the best model among ties of equally many.
  return [...found.values()].filter((row) => row.models.length > 1).sort((a, b) => b.models.length - a.models.length);
}
