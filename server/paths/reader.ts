import { z } from 'zod';
import { keptReader } from '../../graph/paths/kept.ts';
import type { Facts, Hop, Reader } from '../../graph/paths/request.ts';
import { type RelationType, relationTypes } from '../../graph/predicates.ts';
import { Statement } from '../../graph/statement.ts';
import { lookup, type Service } from '../service.ts';

const Relations = z.array(
  Statement.pick({ assertion: true, modality: true, polarity: true, confidence: true }).extend({
    id: z.string(),
    other: z.string(),
    type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
  }),
);

const Things = z.array(
  z.object({
    id: z.string(),
    labels: z.array(z.string()),
    degree: z.number(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
  }),
);

/** Things asked for in one statement: rows are passed on the thread that answers requests. */
const page = 1_000;

/** Reads what a search of paths needs from the store, a request or two a batch. */
export function storeReader(service: Pick<Service, 'store' | 'catalogue'>): Reader {
  return {
    async hops(ids): Promise<Hop[]> {
      const both = ['relations-from', 'relations-to'].map((name) => lookup(service, name, { ids: [...ids] }));
      return Relations.parse((await Promise.all(both)).flat());
    },
    async facts(ids, labels): Promise<Facts[]> {
      const facts: Facts[] = [];
      for (let from = 0; from < ids.length; from += page)
        facts.push(...Things.parse(await lookup(service, 'degrees', { ids: ids.slice(from, from + page), labels: [...labels] })));
      return facts;
    },
  };
}

/** Readers that remember: one for each state of the data, of which the last is kept. */
export function readersOf(service: Pick<Service, 'store' | 'catalogue'>): (version: string) => Reader {
  let kept: { version: string; reader: Reader } | undefined;
  return (version) => {
    if (kept?.version !== version) kept = { version, reader: keptReader(storeReader(service)) };
    return kept.reader;
  };
}
