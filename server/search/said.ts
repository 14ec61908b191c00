import { z } from 'zod';
import { type Kind, kindNames } from '../../graph/kinds.ts';
import { lookup, type Service } from '../service.ts';
import { predicates } from './fields.ts';
import { bitsOfKind } from './labels.ts';

/** What the statements say of a thing that search needs. */
interface Known {
  /** Statements of which it is the subject or the object. */
  statements: number;
  /** As bits in the order of the vocabulary. */
  labels: number;
  /** Each attribute with one value that it is given, each pair once. Most things of a large graph have one or two. */
  values: (readonly [attribute: string, value: string])[];
}

/** Words of a source that prove something, and the ids of what it is said of. */
export interface Quoted {
  source: string;
  start: number;
  end: number;
  quote: string;
  about: string[];
}

export interface Said {
  things: Map<string, Known>;
  quotes: Quoted[];
}

const SaidRow = z.object({
  subject: z.string(),
  subjectKind: z.enum(kindNames),
  object: z.string().nullable(),
  objectKind: z.enum(kindNames).nullable(),
  predicate: z.string().nullable(),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
});

const QuoteRow = z.object({ subject: z.string(), source: z.string(), start: z.int(), end: z.int(), quote: z.string() });

/** Ids of statements are evenly spread hexadecimal numbers: sixteen parts of one size, and none is left out whatever its id. */
const bounds = ['', ...'123456789abcdef'];

/** Reads all statements, in parts, as the engines have no index that would let pages of them follow one another quickly. */
export async function readSaid(service: Pick<Service, 'store' | 'catalogue'>): Promise<Said> {
  const things = new Map<string, Known>();
  const quotes = new Map<string, Quoted>();
  for (const [part, since] of bounds.entries()) {
    const between = { since, until: bounds[part + 1] ?? null };
    for (const row of await lookup(service, 'said-between', { ...between, predicates: [...predicates] })) {
      const { subject, subjectKind, object, objectKind, predicate, value } = SaidRow.parse(row);
      const known = mention(things, subject, subjectKind);
      if (predicate !== null && value !== null) give(known, predicate, String(value));
      if (object !== null && objectKind !== null) mention(things, object, objectKind);
    }
    for (const row of await lookup(service, 'quotes-between', between)) {
      const { subject, ...place } = QuoteRow.parse(row);
      const key = `${place.source}:${place.start}-${place.end}`;
      const known = quotes.get(key);
      if (!known) quotes.set(key, { ...place, about: [subject] });
      else if (!known.about.includes(subject)) known.about.push(subject);
    }
  }
  return { things, quotes: [...quotes.values()] };
}

function mention(things: Map<string, Known>, id: string, kind: Kind): Known {
  let known = things.get(id);
  if (!known) {
    known = { statements: 0, labels: 0, values: [] };
    things.set(id, known);
  }
  known.statements += 1;
  known.labels |= bitsOfKind.get(kind) ?? 0;
  return known;
}

function give({ values }: Known, attribute: string, value: string): void {
  if (!values.some(([one, other]) => one === attribute && other === value)) values.push([attribute, value]);
}
