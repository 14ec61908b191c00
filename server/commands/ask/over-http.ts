import { z } from 'zod';
import type { Question } from '../../../cypher/question.ts';
import { LiantuError } from '../../../graph/errors.ts';
import { EvidenceAnswer } from '../../evidence/answer.ts';
import { quotesOf } from '../../evidence/quotes.ts';
import { Meta } from '../../paging/list.ts';
import { Problem } from '../../problems/problem.ts';
import { pathOf } from '../../questions/address.ts';
import { Phrase } from '../../questions/answer.ts';
import type { Answer } from './formats.ts';

const Page = z.object({ data: z.array(z.record(z.string(), z.unknown())), meta: Meta.extend({ question: Phrase }) });
const Quotes = z.object({ data: z.array(EvidenceAnswer.pick({ ref: true, quote: true, line: true, source: true })) });

/** Rows of a page, and addresses of evidence of a request: the most that the service takes. */
const [rowsAtOnce, refsAtOnce] = [1000, 50];

/**
 * Asks a running server what it would be asked through its address, all pages of it.
 * @param token for a server that not everybody may read
 * @throws LiantuError with the server's own words where it refuses, and where none answers
 */
export async function askServer(
  server: string,
  question: Question,
  given: ReadonlyMap<string, readonly string[]>,
  { evidence, token }: { evidence: boolean; token: string | undefined },
): Promise<Answer> {
  const get = reader(server, token);
  const asked = [...given].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  const rows: Answer['rows'][number][] = [];
  let next: string | null = null;
  let meta: z.infer<typeof Page>['meta'];
  do {
    const query = new URLSearchParams([...asked, ['per_page', String(rowsAtOnce)]]);
    if (next !== null) query.set('cursor', next);
    const page: z.infer<typeof Page> = Page.parse(await get(`${pathOf(question)}?${query}`));
    rows.push(...page.data);
    meta = page.meta;
    next = meta.next;
  } while (next !== null);
  const quotes = evidence
    ? await quotesOf(rows, async (refs) => {
        const found: z.infer<typeof Quotes>['data'] = [];
        for (let at = 0; at < refs.length; at += refsAtOnce) {
          const query = new URLSearchParams(refs.slice(at, at + refsAtOnce).map((ref): [string, string] => ['ref', ref]));
          found.push(...Quotes.parse(await get(`/api/v1/evidence?${query}`)).data);
        }
        return found.map((one) => ({ ...one, source: one.source.title }));
      })
    : undefined;
  const { asOf, dataset, question: phrase } = meta;
  return { question, phrase, rows, asOf, dataset, ...(quotes ? { quotes } : {}) };
}

/** Gets JSON from the server. */
function reader(server: string, token: string | undefined) {
  const headers = token ? { authorization: `Bearer ${token}` } : {};
  return async (path: string): Promise<unknown> => {
    const response = await fetch(new URL(path, server), { headers }).catch((cause: unknown) => {
      throw new LiantuError(
        'server-unreachable',
        `No server answers at ${server}: start one with liantu serve, or leave --server out.`,
        {
          cause,
        },
      );
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return body;
    const problem = Problem.pick({ detail: true, nearest: true }).safeParse(body);
    if (!problem.success)
      throw new LiantuError('server-unreachable', `What answers at ${server} is no Liantu server (status ${response.status}).`);
    const { detail, nearest = [] } = problem.data;
    const hint = nearest.length > 0 && !detail.includes('nearest') ? ` Nearest: ${nearest.join(', ')}.` : '';
    throw new LiantuError('refused', `${detail}${hint}`);
  };
}
