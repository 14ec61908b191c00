import { z } from 'zod';
import type { Cascades } from '../../diffusion/cascades/cascades.ts';
import { pairOrder } from '../../diffusion/precedence/pair-order.ts';
import { digits, modelName } from './inferred-ties.ts';
import type { Rankings } from './rankings.ts';

/** What the models say of one tie. */
export const TieByModels = z
  .object({
    answer: z
      .enum(['ranking', 'no more than chance', 'not enough data', 'not compared'])
      .describe('not compared: models compare provinces and the nation, and one of the two is neither'),
    missing: z.string().nullable().describe('what is missing, in words'),
    rows: z.array(
      z.object({
        model: modelName,
        reading: z.string(),
        rank: z.int().nullable().describe('among all ties, from 1; null: not ranked'),
        of: z.int().describe('ties that the model ranks'),
        stability: z
          .number()
          .nullable()
          .describe('the share of resamples in which the tie is among the first; null: not resampled'),
        grade: z.enum(['confirmed', 'likely', 'weak']).nullable().describe('null: not graded'),
      }),
    ),
    agree: z
      .boolean()
      .nullable()
      .describe('whether all models have the tie among their first, or none has; null: fewer than two models ran'),
    order: z
      .object({ both: z.int(), before: z.int(), after: z.int(), open: z.int() })
      .describe(
        'over the policies that both took up: how often the model came before, after, or it is open. Order is no copying',
      ),
  })
  .meta({ id: 'TieByModels' });

/** @param cascades all regions, with their policies */
export function tieByModels(
  { best, others, compared }: Rankings,
  cascades: Cascades,
  from: string,
  to: string,
): z.infer<typeof TieByModels> {
  const all = [best, ...others];
  const level = (id: string) => cascades.regions.find((one) => one.id === id)?.level;
  const outside = [from, to].some((id) => !['province', 'nation'].includes(level(id) ?? ''));
  const lack = best.answer === 'not enough data';
  const rows = (outside ? [] : all).map(({ model, reading, ties }) => {
    const tie = ties.find(({ origin, destination }) => origin === from && destination === to);
    const graded = model === best.model && !lack && tie !== undefined;
    return {
      model,
      reading,
      rank: tie?.order ?? null,
      of: ties.length,
      stability: graded ? digits(tie.stability) : null,
      grade: graded ? tie.grade : null,
    };
  });
  const first = rows.filter(({ rank }) => rank !== null && rank <= compared).length;
  return {
    answer: outside && !lack ? 'not compared' : best.answer,
    missing: best.missing ?? null,
    rows,
    agree: rows.length < 2 ? null : first === 0 || first === rows.length,
    order: pairOrder(cascades, from, to),
  };
}
