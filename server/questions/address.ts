import type { Question } from '../../cypher/question.ts';
import type { Examples } from './examples.ts';

export const pathOf = ({ name }: Question) => `/api/v1/questions/${name}`;

/** What its route is called. */
export const idOf = ({ name }: Pick<Question, 'name'>) => `question_${name.replace(/\W/g, '_')}`;

/** An address that asks the question of the present data; undefined when they hold nothing to ask it of. */
export async function exampleAddress(question: Question, examples: Examples): Promise<string | undefined> {
  const query: string[] = [];
  for (const parameter of question.parameters.filter((one) => !one.optional)) {
    const [first] = await examples(parameter);
    if (first === undefined) return undefined;
    query.push(`${parameter.name}=${encodeURIComponent(first.value)}`);
  }
  return pathOf(question) + (query.length > 0 ? `?${query.join('&')}` : '');
}
