import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import type { Parameters } from '../../graph/store.ts';
import type { Service } from '../service.ts';
import { rowReader } from './columns.ts';
import { readParameters } from './parameters.ts';
import { fill } from './phrase.ts';

/** A question as it was asked: its phrase with what the parameters are called. */
export const Phrase = z.object({ name: z.string(), zh: z.string(), en: z.string() });

interface Answered {
  /** By the names of the columns, as `rowSchema` has them. */
  rows: Record<string, unknown>[];
  /** What the statement was given. */
  values: Parameters;
  /** The date for which the answer holds; null: all times. */
  asOf: string | null;
  phrase: z.infer<typeof Phrase>;
}

/**
 * Asks a question of the store.
 * @returns a function of what passed `parametersSchema`
 * @throws ParameterError and AmbiguousError as `readParameters`.
 */
export function answering(service: Service, question: Question): (asked: Record<string, unknown>) => Promise<Answered> {
  const read = rowReader(question);
  return async (asked) => {
    const given = await readParameters(service, question, asked);
    const values = Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
    const labels = new Map([...given].map(([name, { label }]) => [name, label]));
    return {
      rows: (await service.store.read(question.cypher, values)).map(read),
      values,
      asOf: given.get('asOf')?.label || null,
      phrase: { name: question.name, zh: fill(question.zh, labels), en: fill(question.en, labels) },
    };
  };
}
