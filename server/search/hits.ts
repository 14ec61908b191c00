import { z } from 'zod';
import { kindNames } from '../../graph/kinds.ts';
import { reference } from '../../graph/statement.ts';
import { lookup, type Service } from '../service.ts';
import { ThingRow, toThing } from '../things/thing.ts';
import { english } from './english.ts';
import { type Field, fields, predicates } from './fields.ts';
import { folded } from './fold.ts';
import { type Found, quoteKind } from './found.ts';
import { highlights } from './highlight.ts';
import { unpack } from './packed.ts';
import type { Query } from './query.ts';
import { aboutOf } from './quotes.ts';
import type { SearchIndex } from './searchIndex.ts';
import { wayOf, ways } from './tiers.ts';

/** Addresses of evidence that a hit carries. */
const mostEvidence = 3;

/** One hit of a search. */
export const Hit = ThingRow.extend({
  id: z.string().describe('of a thing its id; of a quote its address, for /api/v1/evidence/{ref}'),
  kind: z.enum([...kindNames, quoteKind]),
  label: z.string().describe('what the thing is called; of a quote the words as printed'),
  matched: z.object({
    field: z.enum([...fields, 'quote']).describe('what matched: a name, a number (文号), a short form …'),
    text: z.string().describe('the text that matched, as printed'),
    how: z.enum(ways),
    highlights: z
      .array(z.object({ start: z.int(), end: z.int() }))
      .describe('what of the text matched: text.slice(start, end), UTF-16; none where a name is only near'),
  }),
  about: z.array(ThingRow).describe('of a quote: things that it says something of, the best known first'),
  evidence: z.array(z.string()).describe(`up to ${mostEvidence} addresses of what proves that it is called so`),
}).meta({ id: 'Hit' });

export type Hit = z.infer<typeof Hit>;

const Values = z.object({ id: z.string(), predicate: z.string(), value: z.unknown(), evidence: z.array(z.string()) });

type Value = z.infer<typeof Values>;

/** What was found, as readers see it. */
export async function hitsOf(service: Service, index: SearchIndex, query: Query, found: readonly Found[]): Promise<Hit[]> {
  const things = found.flatMap((one) => (one.is === 'thing' ? [one.id] : []));
  const about = found.flatMap((one) => (one.is === 'quote' ? idsAbout(index, one.quote) : []));
  const ids = [...new Set([...things, ...about])];
  const [nodes, values] = await Promise.all([
    ids.length === 0 ? [] : lookup(service, 'things', { ids }),
    things.length === 0 ? [] : lookup(service, 'values-of', { ids: things, predicates: [...predicates] }),
  ]);
  const known = new Map(nodes.flatMap((row) => toThing(row['thing']) ?? []).map((thing) => [thing.id, thing]));
  const said = values.map((row) => Values.parse(row));
  return found.flatMap((one) => {
    if (one.is === 'quote') return [quoteHit(index, query, one, known)];
    const thing = known.get(one.id);
    return thing
      ? [
          thingHit(
            index,
            query,
            one,
            thing,
            said.filter(({ id }) => id === one.id),
          ),
        ]
      : [];
  });
}

function thingHit(
  { names }: SearchIndex,
  query: Query,
  { name, tier }: Extract<Found, { is: 'thing' }>,
  thing: ThingRow,
  said: readonly Value[],
): Hit {
  const field: Field = fields[names.fields[name] ?? 0] ?? 'name';
  const wanted = unpack(names.texts, name);
  const giving = said.filter(({ predicate, value }) => predicate === field && folded(String(value)) === wanted);
  const ownWords = field === 'id' ? thing.id : english[thing.id]?.find((one) => folded(one) === wanted);
  const text = giving[0] === undefined ? (ownWords ?? thing.label) : String(giving[0].value);
  // No source gives a code or an English name: what proves the thing is where it is named.
  const proof = giving.length > 0 ? giving : said.filter(({ predicate }) => predicate === 'name');
  return {
    ...thing,
    matched: { field, text, how: wayOf[tier], highlights: highlights(text, query, tier, names.readings) },
    about: [],
    evidence: [...new Set(proof.flatMap(({ evidence }) => evidence))].sort().slice(0, mostEvidence),
  };
}

/** Ids of things that a quote is said of. */
const idsAbout = ({ names, quotes }: SearchIndex, quote: number): string[] =>
  Array.from(aboutOf(quotes, quote), (thing) => unpack(names.ids, thing));

function quoteHit(
  index: SearchIndex,
  query: Query,
  { quote, tier }: Extract<Found, { is: 'quote' }>,
  known: ReadonlyMap<string, ThingRow>,
): Hit {
  const { names, quotes } = index;
  const [source = 0, start = 0, end = 0] = quotes.places.subarray(quote * 3, quote * 3 + 3);
  const ref = reference({ source: quotes.sources[source] ?? '', start, end });
  const text = unpack(quotes.quotes, quote);
  return {
    id: ref,
    kind: quoteKind,
    label: text,
    matched: { field: 'quote', text, how: wayOf[tier], highlights: highlights(text, query, tier, names.readings) },
    about: idsAbout(index, quote).flatMap((id) => known.get(id) ?? []),
    evidence: [ref],
  };
}
