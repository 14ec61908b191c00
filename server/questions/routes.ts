import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import { Meta, page, slices } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { exampleAddress, pathOf } from './address.ts';
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
    ...questions.map((one) => questionRoute(service, one, examples)),
  ];
}

function questionRoute(service: Service, question: Question, examples: Examples): Route {
  const answer = answering(service, question);
  return route({
    path: pathOf(question),
    id: `question_${question.name.replace(/\W/g, '_')}`,
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
      return { body: { data: body.data, meta: { ...body.meta, question: phrase } }, next: next ?? null };
    },
  });
}
