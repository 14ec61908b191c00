import { z } from 'zod';
import { groupBy } from '../../graph/group.ts';
import { type Route, route } from '../routing/route.ts';

const intro = `# Liantu 链图

> A knowledge graph of China's industrial-chain policies (链长制 and its kin): who adopted what, when, by which document, and how it spread. Every row carries \`evidence\`: addresses of the exact characters that prove it; \`/api/v1/evidence/{ref}\` gives the quote, its line and its source.

How to read the answers
- Names are taken in Chinese as in the sources (浙江, 链长制) or as ids; an unknown one is answered with the nearest names.
- \`assertion\` tells facts apart: stated (a source says so), derived (follows by rule, such as an order of dates), inferred (a model says so). Do not report the last two as facts.
- Dates are EDTF: 2019-08 is a month, 2020/2021 an interval, ../2021 "by then". Two dates for one act are both kept (\`conflicts\`).
- Not mentioned is not "not adopted". Where the data do not suffice the answer says \`not enough data\` and what is missing.
- Cite the quote and its source, not this service alone.`;

/** The API in short for language models (llmstxt.org): how to read an answer, and every address in a line. */
export function llmsRoutes(routes: readonly Route[]): Route[] {
  const lines = [...groupBy(routes, ({ tag }) => tag)].map(([tag, here]) =>
    [`## ${tag}`, ...here.map(({ method, path, summary }) => `- [${method} ${path}](${path}): ${summary}`)].join('\n'),
  );
  const contract = '## Contract\n- [OpenAPI 3.1](/api/openapi.json): every parameter and answer, with examples that work';
  return [
    route({
      path: '/llms.txt',
      id: 'llms',
      tag: 'service',
      summary: 'This service in short, for language models',
      access: 'anyone',
      parameters: { path: z.object({}), query: z.object({}) },
      body: null,
      media: ['text/plain'],
      handle: async () => ({ media: 'text/plain', content: `${[intro, ...lines, contract].join('\n\n')}\n` }),
    }),
  ];
}
