import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import { syllablesOf } from '../search/readings.ts';
import { exampleAddress, pathOf } from './address.ts';
import { Example, type Examples } from './examples.ts';

/** A question as the list of questions shows it: enough to draw a form for it. */
export const QuestionRow = z
  .object({
    name: z.string(),
    zh: z.string(),
    en: z.string(),
    pinyin: z.string().describe('how its Chinese phrase is read, a syllable a character, parted by spaces; a|b: either'),
    group: z.string().nullable().describe('what it belongs to'),
    notes: z.string().nullable().describe('what its rows mean and do not mean'),
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
  const { name, zh, en, parameters, columns, group, notes } = question;
  const described = parameters.map(async (one) => ({
    ...one,
    allowed: one.allowed && [...one.allowed],
    examples: await examples(one),
  }));
  return {
    name,
    zh,
    en,
    pinyin: pinyinOf(zh),
    group: group ?? null,
    notes: notes ?? null,
    path: pathOf(question),
    parameters: await Promise.all(described),
    columns,
    example: (await exampleAddress(question, examples)) ?? null,
  };
}

/** Parameters are not read: what stands in their place is another word each time. */
function pinyinOf(phrase: string): string {
  const characters = [...phrase.replace(/\{\w+\}/g, '')];
  const syllables = characters.map((one) => syllablesOf(one.charCodeAt(0)).join('|'));
  return syllables.filter((one) => one !== '').join(' ');
}
