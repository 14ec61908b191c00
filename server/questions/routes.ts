import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import { NotFoundError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import { Meta, page, slices } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { exampleAddress, idOf, pathOf } from './address.ts';
import { answering, Phrase } from './answer.ts';
import { rowSchema } from './columns.ts';
import { describe, QuestionRow } from './describe.ts';
import { type Examples, examplesOf } from './examples.ts';
import { querySchema } from './parameters.ts';

/** A route for each question of the catalogue, and the list of them. */
export function questionRoutes(service: Service): Route[] {
  const questions = [...service.catalogue.questions.values()];
  const examples = examplesOf(service);
  return [
    route({
      path: '/api/v1/questions',
      id: 'questions',
      tag: 'questions',
      summary: 'Every question that can be asked: its phrase, parameters with examples from the data, and columns',
      parameters: { path: z.object({}), query: z.object({}) },
      body: z.object({ data: z.array(QuestionRow), meta: Meta }),
      async handle() {
        const rows = await Promise.all(questions.map((one) => describe(one, examples)));
        const all = { per_page: Math.max(rows.length, 1) };
        return page(all, await service.dataset(), ['questions'], slices(rows));
      },
    }),
    route({
      path: '/api/v1/questions/{name}/cypher',
      id: 'question_statement',
      tag: 'questions',
      summary: 'The Cypher that answers a question, as it is run with the values of its parameters',
      parameters: { path: z.object({ name: z.string().describe('the name of a question') }), query: z.object({}) },
      body: z.object({ data: z.object({ name: z.string(), cypher: z.string() }), meta: Meta.pick({ dataset: true }) }),
      problems: [404],
      example: async () => questions[0] && `${pathOf(questions[0])}/cypher`,
      async handle({ name }) {
        const question = service.catalogue.questions.get(name);
        if (!question) throw unknownQuestion(name, questions);
        const { version } = await service.dataset();
        return { body: { data: { name, cypher: question.cypher }, meta: { dataset: version } } };
      },
    }),
    ...questions.map((one) => questionRoute(service, one, examples)),
  ];
}

function questionRoute(service: Service, question: Question, examples: Examples): Route {
  const answer = answering(service, question);
  return route({
    path: pathOf(question),
    id: idOf(question),
    tag: 'questions',
    summary: `${question.zh} ${question.en}`,
    parameters: { path: z.object({}), query: querySchema(question) },
    body: z.object({ data: z.array(rowSchema(question)), meta: Meta.extend({ question: Phrase }) }),
    problems: [400],
    example: () => exampleAddress(question, examples),
    async handle(asked) {
      const { rows, values, asOf, phrase } = await answer(asked);
      const paging = { per_page: Number(asked['per_page']), cursor: asked['cursor'] as string | undefined };
      const { body, next } = await page({ ...paging, asOf }, await service.dataset(), [question.name, values], slices(rows));
      service.metrics?.asked(question.name, body.data.length);
      return { body: { data: body.data, meta: { ...body.meta, question: phrase } }, next: next ?? null };
    },
  });
}

function unknownQuestion(name: string, questions: readonly Question[]): NotFoundError {
  const names = questions.map((one) => one.name);
  return new NotFoundError(`There is no question ${name}; /api/v1/questions lists them.`, nearestNames(name, names));
}
