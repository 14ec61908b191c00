import { z } from 'zod';
import type { Question } from '../../cypher/question.ts';
import { Meta, page, slices } from '../paging/list.ts';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { exampleAddress, pathOf } from './address.ts';
import { rowReader, rowSchema } from './columns.ts';
import { describe, QuestionRow } from './describe.ts';
import { type Examples, examplesOf } from './examples.ts';
import { querySchema, readParameters } from './parameters.ts';
import { fill } from './phrase.ts';

const Phrase = z.object({ name: z.string(), zh: z.string(), en: z.string() });

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
  const read = rowReader(question);
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
      const given = await readParameters(service, question, asked);
      const values = Object.fromEntries([...given].map(([name, { value }]) => [name, value]));
      const rows = (await service.store.read(question.cypher, values)).map(read);
      const paging = { per_page: Number(asked['per_page']), cursor: asked['cursor'] as string | undefined };
      const asOf = given.get('asOf')?.label || null;
      const { body, next } = await page({ ...paging, asOf }, await service.dataset(), [question.name, values], slices(rows));
      const labels = new Map([...given].map(([name, { label }]) => [name, label]));
      const phrase = { name: question.name, zh: fill(question.zh, labels), en: fill(question.en, labels) };
      return { body: { data: body.data, meta: { ...body.meta, question: phrase } }, next: next ?? null };
    },
  });
}
