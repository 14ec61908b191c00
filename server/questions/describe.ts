import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import { exampleAddress, pathOf } from './address.ts';
import { Example, type Examples } from './examples.ts';

/** A question as the list of questions shows it: enough to draw a form for it. */
export const QuestionRow = z
  .object({
    name: z.string(),
    zh: z.string(),
    en: z.string(),
    path: z.string(),
    parameters: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        optional: z.boolean(),
        default: z.string().nullable(),
        allowed: z.array(z.string()).nullable().describe('the values it can have; null for any'),
        examples: z.array(Example),
      }),
    ),
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
    example: z.string().nullable().describe('an address that works on the present data'),
  })
  .meta({ id: 'Question' });

export async function describe(question: Question, examples: Examples): Promise<z.infer<typeof QuestionRow>> {
  const { name, zh, en, parameters, columns } = question;
  const described = parameters.map(async (one) => ({
    ...one,
    allowed: one.allowed && [...one.allowed],
    examples: await examples(one),
  }));
  return {
    name,
    zh,
    en,
    path: pathOf(question),
    parameters: await Promise.all(described),
    columns,
    example: (await exampleAddress(question, examples)) ?? null,
  };
}
