import type { Catalogue, Parameter } from '../../cypher/question.ts';
import { digest } from '../../graph/ids.ts';
import { kindOf, kinds } from '../../graph/kinds.ts';
import { isNode, readStatement } from '../../graph/rows.ts';
import type { GraphStore, Parameters, Value } from '../../graph/store.ts';

/** A statement of the catalogue with values for its parameters. */
export interface Asked {
  file: string;
  cypher: string;
  parameters: Parameters;
}

interface Content {
  things: { id: string; name: string; labels: string[] }[];
  /** Of documents, what one that is named elsewhere has in common with it. */
  titles: Value[];
  sources: string[];
  /** Places of quotes in sources. */
  starts: Value[];
  ends: Value[];
  statements: string[];
  /** Ends of relations, both ways. */
  pairs: Value[];
}

/** Choices of parameters that one statement is asked with. A server plans and answers some forty a second. */
const most = 30;

/** Every reading statement with choices of parameters that a graph gives rise to, up to `width` for each parameter. */
export async function everythingAsked(catalogue: Catalogue, store: GraphStore, width = 2): Promise<Asked[]> {
  const content = await contentOf(catalogue, store);
  const questions = [...catalogue.questions.values()].flatMap(({ name, cypher, parameters }) =>
    some(combinations(parameters.map((one) => [one.name, choices(one, content, width)]))).map((values) => ({
      file: `questions/${name}`,
      cypher,
      parameters: values,
    })),
  );
  const lookups = Object.entries(catalogue.lookup).flatMap(([name, cypher]) =>
    forLookup(cypher, content, width).map((parameters) => ({ file: `lookup/${name}`, cypher, parameters })),
  );
  return [...questions, ...lookups];
}

async function contentOf({ lookup }: Catalogue, store: GraphStore): Promise<Content> {
  const nodes = await store.read(lookup['all-nodes'] ?? '', { after: '', limit: 10_000 });
  const stored = nodes.map((row) => row['thing']).filter(isNode);
  const things = stored.map(({ labels, properties }) => ({
    id: String(properties['id']),
    name: String(properties['name']),
    labels,
  }));
  const sources = (await store.read(lookup['sources'] ?? '')).map((row) => row['source']).filter(isNode);
  const statements = await store.read(lookup['all-statements'] ?? '', { after: '', limit: 3 });
  const related = await store.read(lookup['all-relations'] ?? '', { after: '', limit: 30 });
  const evidence = statements.flatMap((row) => readStatement(row).evidence);
  return {
    things,
    titles: stored.flatMap(({ properties }) => properties['titleKey'] ?? []),
    sources: sources.map(({ properties }) => String(properties['id'])),
    starts: [0, ...evidence.map(({ start }) => start)],
    ends: [9, ...evidence.map(({ end }) => end)],
    statements: statements.map(({ id }) => String(id)),
    pairs: related.flatMap(({ from = null, to = null }) => [
      [from, to],
      [to, from],
    ]),
  };
}

function choices({ type, optional, default: standard }: Parameter, { things }: Content, width: number): Value[] {
  const label = type in kinds ? kinds[type as keyof typeof kinds].labels.at(-1) : type;
  const fits = things.filter(({ labels }) => type === 'Thing' || labels.includes(label ?? '')).map(({ id }) => id);
  const plain = { Date: ['2020', '2020-05-18'], Integer: [0, 5], String: ['first', 'any', 'City', ''] };
  const values = type in plain ? plain[type as keyof typeof plain] : [...spread(fits, width), 'no such thing'];
  return [...new Set([...values, ...(optional ? [null] : []), ...(fits.includes(standard ?? '') ? [standard] : [])])];
}

/** Lookups name their parameters alike, so that their name tells what they take. */
function forLookup(cypher: string, { things, titles, sources, starts, ends, ...content }: Content, width: number): Parameters[] {
  const ids = things.map(({ id }) => id);
  const known: Record<string, Value[]> = {
    id: [...spread(ids, width), 'no such thing'],
    ids: [[], ids],
    keys: [[], titles],
    policy: [...things.filter(({ labels }) => labels.includes('Policy')).map((one) => one.id), 'no such policy'],
    removed: [[]],
    statements: [[], [...content.statements, 'no such statement']],
    pairs: [[], [...content.pairs, ['no such thing', ids[0] ?? '']]],
    labels: [[], ['Policy', 'Region', 'City', 'No such label']],
    name: [
      ...spread(
        things.map(({ name }) => name),
        width,
      ),
      '',
    ],
    label: [null, 'Region', kindOf(things[0]?.labels ?? []) ?? 'Policy'],
    source: [...sources, 'no such source'],
    sources: [[], sources.slice(0, 1), [...sources, 'no such source']],
    from: [0, 100],
    to: [1, 400],
    predicates: [['name', 'short', 'number', 'PART_OF'], []],
    start: starts,
    end: ends,
    after: ['', ids[Math.floor(ids.length / 2)] ?? 'm'],
    skip: [0, 1],
    limit: [1, 1000],
    ledger: [null, 'unparsed'],
    reason: [null, 'blank'],
  };
  const used = [...new Set([...cypher.matchAll(/\$(\w+)/g)].map((found) => found[1] ?? ''))];
  const unknown = used.filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`no values are known for $${unknown.join(', $')}: name them in asked.ts`);
  return combinations(used.map((name) => [name, known[name] ?? []]));
}

/** Up to `count` items, from all over the list. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)] as T);
}

/** Up to `most`, in an order that has nothing to do with their values and is always the same. */
function some(all: readonly Parameters[]): Parameters[] {
  const marked = all.map((values) => ({ values, mark: digest([values]) }));
  return marked
    .sort((a, b) => (a.mark < b.mark ? -1 : 1))
    .slice(0, most)
    .map(({ values }) => values);
}

function combinations(axes: readonly (readonly [string, readonly Value[]])[]): Parameters[] {
  return axes.reduce<Parameters[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}
