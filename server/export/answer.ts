import { NotFoundError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import { namesThing } from '../names/resolve.ts';
import { answering } from '../questions/answer.ts';
import { parametersSchema } from '../questions/parameters.ts';
import type { RawQuery } from '../routing/query.ts';
import { validate } from '../routing/validate.ts';
import type { Service } from '../service.ts';
import { ThingRow } from '../things/thing.ts';
import type { ExportedRows } from './graph.ts';

/**
 * The answer to a question, and the things that it names: those asked about and those in its rows.
 * @param given the question's own parameters, as they stand in an address
 * @throws ParameterError and AmbiguousError as the question itself; NotFoundError where there is none of this name.
 */
export async function answerTo(
  service: Service,
  name: string,
  given: RawQuery,
): Promise<{ answer: ExportedRows; things: Set<string> }> {
  const { questions } = service.catalogue;
  const question = questions.get(name);
  if (!question) {
    const near = nearestNames(name, [...questions.keys()]);
    throw new NotFoundError(`There is no question ${name.slice(0, 60)}; /api/v1/questions lists them.`, near);
  }
  const { rows, values, phrase } = await answering(service, question)(validate(parametersSchema(question), given));
  const about = question.parameters.filter(({ type }) => namesThing(type)).map((one) => values[one.name]);
  const named = rows.flatMap((row) => Object.values(row)).map((cell) => ThingRow.safeParse(cell).data?.id);
  return {
    answer: {
      ...phrase,
      parameters: values,
      columns: question.columns.map((column) => column.name).filter((column) => column !== 'evidence'),
      rows,
    },
    things: new Set([...about, ...named].filter((id) => typeof id === 'string')),
  };
}
