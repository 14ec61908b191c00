import { z } from 'zod';
import { type Route, route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { exported } from './export.ts';
import { exportMedia, writing } from './writing.ts';

/** Things that one request may name. */
const most = 200;

const own = {
  ...writing,
  question: z
    .string()
    .min(1)
    .optional()
    .describe('the name of a question, whose answer is exported with what relates its things'),
};

/** The whole graph or a part of it as a file. */
export function exportRoutes(service: Service): Route[] {
  const names = [...service.catalogue.questions.values()].flatMap(({ parameters }) => parameters.map(({ name }) => name));
  const ofQuestions = Object.fromEntries(
    names.map((name) => [name, z.string().optional().describe(`what the question takes as ${name}`)]),
  );
  const things = z
    .array(z.string().regex(/\S/))
    .max(most)
    .optional()
    .describe(`a list of up to ${most} ids or names of things, of which alone the graph is; with question=neighbourhood the one`);
  return [
    route({
      path: '/api/v1/export',
      id: 'export',
      tag: 'export',
      summary:
        'The whole graph, the graph of an answer or of some things, with the quotes that prove each part of it: as graph files, tables, linked data or references',
      parameters: { path: z.object({}), query: z.object({ ...own, ...ofQuestions, thing: things }) },
      body: null,
      media: exportMedia,
      problems: [400, 404],
      example: async () => '/api/v1/export?format=json',
      async handle({ format, part, question, thing, ...rest }) {
        const parameters = new Map<string, string[]>();
        for (const [name, value] of Object.entries(rest)) if (typeof value === 'string') parameters.set(name, [value]);
        if (question !== undefined && thing) parameters.set('thing', thing);
        return exported(service, { format, part, question, parameters, ...(question === undefined ? { things: thing } : {}) });
      },
    }),
  ];
}
