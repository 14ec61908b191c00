import { z } from 'zod';
import { kindNames, kinds } from '../../graph/kinds.ts';
import { relations, relationTypes } from '../../graph/predicates.ts';
import { lookup, type Service } from '../service.ts';

const Meaning = { zh: z.string(), en: z.string() };

/** How much there is of everything. */
export const Contents = z.object({
  statements: z.int(),
  lines: z.int().describe('lines of sources that the graph holds'),
  things: z
    .array(z.object({ kind: z.enum(kindNames), ...Meaning, count: z.int() }))
    .describe('an industry chain is a cluster too, an expert a person too'),
  relations: z.array(z.object({ type: z.string(), ...Meaning, count: z.int() })),
});

const Counted = z.object({ what: z.enum(['label', 'type']), name: z.string(), count: z.int() });

export async function readContents(service: Service): Promise<z.output<typeof Contents>> {
  const counts = z.array(Counted).parse(await lookup(service, 'counts'));
  const of = (what: 'label' | 'type', name: string) => counts.find((one) => one.what === what && one.name === name)?.count ?? 0;
  return {
    statements: of('label', 'Statement'),
    lines: of('label', 'Passage'),
    things: kindNames.map((kind) => ({
      kind,
      zh: kinds[kind].zh,
      en: kinds[kind].en,
      count: of('label', kinds[kind].labels.at(-1) ?? kind),
    })),
    relations: relationTypes.map((type) => ({ type, zh: relations[type].zh, en: relations[type].en, count: of('type', type) })),
  };
}

/** A rule of the extraction with what it made. */
export const Rule = z.object({ rule: z.string(), statements: z.int(), predicates: z.array(z.string()) }).meta({ id: 'Rule' });

const Made = z.object({ source: z.string(), rule: z.string(), predicate: z.string(), statements: z.int() });

export type Made = z.output<typeof Made>;

export async function readMade(service: Service): Promise<Made[]> {
  return z.array(Made).parse(await lookup(service, 'statement-counts'));
}

/** Statements summed by one of their parts, in order of its text. */
export function summed(made: readonly Made[], by: 'source' | 'rule'): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of made) sums.set(one[by], (sums.get(one[by]) ?? 0) + one.statements);
  return new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
