import { z } from 'zod';
import { groupBy } from './group.ts';
import { digest } from './ids.ts';
import { kindNames } from './kinds.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Row, Value } from './store.ts';

/** What became of a source: new in the graph, in the place of one of its name, other statements than before, or gone. */
const sourceChanges = ['added', 'replaced', 'changed', 'removed'] as const;

const Counts = { added: z.int().nonnegative(), removed: z.int().nonnegative() };

/** One ingestion or removal that changed the graph. */
export const Change = z.object({
  /** Later ones have higher numbers. */
  number: z.int().positive(),
  /** The instant in UTC, by the clock of whoever did it. */
  at: z.string(),
  /** Versions of the data. */
  before: z.string(),
  after: z.string(),
  statements: z.object(Counts),
  sources: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      change: z.enum(sourceChanges),
      /** The source whose place it took. */
      former: z.string().nullable(),
      ...Counts,
    }),
  ),
  /** Statements by the kind of thing that they are about. */
  kinds: z.array(z.object({ kind: z.enum(kindNames), ...Counts })),
});

export type Change = z.output<typeof Change>;

/** What the version of the data follows from. */
export interface Edition {
  sources: readonly Pick<Source, 'id' | 'name'>[];
  /** How many there are of all sources together. */
  statements: number;
}

/** What happened to one source. */
export interface Difference {
  source: Pick<Source, 'id' | 'name'>;
  added: readonly Statement[];
  removed: readonly Statement[];
  gone: boolean;
}

/** The version of the data: of the ids of sources, which follow from their characters, and the number of statements. */
export const versionOf = (sources: readonly string[], statements: number): string =>
  digest([[...sources].sort(), statements], 12);

/** What is remembered of differences that were made at once; undefined where there are none. */
export function changeOf(
  { sources, statements }: Edition,
  differences: readonly Difference[],
): Omit<Change, 'number' | 'at'> | undefined {
  const known = new Set(sources.map(({ id }) => id));
  const made = differences.filter(
    ({ source, added, removed, gone }) => gone || !known.has(source.id) || added.length + removed.length > 0,
  );
  if (made.length === 0) return undefined;
  const gone = made.filter((one) => one.gone);
  const formerOf = ({ source }: Difference) =>
    known.has(source.id) ? undefined : gone.find((one) => one.source.name === source.name)?.source.id;
  const formers = new Set(made.map(formerOf));
  const ids = new Set([...known, ...made.map(({ source }) => source.id)]);
  for (const { source } of gone) ids.delete(source.id);
  const [added, removed] = [made.flatMap((one) => one.added), made.flatMap((one) => one.removed)];
  return {
    before: versionOf([...known], statements),
    after: versionOf([...ids], statements + added.length - removed.length),
    statements: { added: added.length, removed: removed.length },
    sources: made
      .filter(({ source }) => !formers.has(source.id))
      .map((one) => {
        const former = formerOf(one) ?? null;
        const change = one.gone ? 'removed' : former !== null ? 'replaced' : known.has(one.source.id) ? 'changed' : 'added';
        const lost = made.find(({ source }) => source.id === former)?.removed ?? [];
        const counts = { added: one.added.length, removed: one.removed.length + lost.length };
        return { id: one.source.id, name: one.source.name, change, former, ...counts };
      }),
    kinds: byKind(added, removed),
  };
}

function byKind(added: readonly Statement[], removed: readonly Statement[]): Change['kinds'] {
  const [gained, lost] = [added, removed].map((some) => groupBy(some, ({ subject }) => subject.kind));
  const counts = kindNames.map((kind) => ({
    kind,
    added: gained?.get(kind)?.length ?? 0,
    removed: lost?.get(kind)?.length ?? 0,
  }));
  return counts.filter((one) => one.added + one.removed > 0);
}

/** Parameters of `cypher/load/change.cypher`. @param at the instant in UTC */
export function changeParameters(change: Omit<Change, 'number' | 'at'>, at: string): { id: string; properties: Row } {
  const { statements, sources, kinds, ...versions } = change;
  const id = digest([at, change], 20);
  const lists = { sources: JSON.stringify(sources), kinds: JSON.stringify(kinds) };
  return { id, properties: { id, at, ...versions, ...statements, ...lists } };
}

const Stored = z.object({
  properties: Change.pick({ number: true, at: true, before: true, after: true }).extend({
    ...Counts,
    sources: z.string(),
    kinds: z.string(),
  }),
});

/** @throws ZodError where the store holds something else */
export function readChange(node: Value | undefined): Change {
  const { added, removed, sources, kinds, ...rest } = Stored.parse(node).properties;
  return Change.parse({ ...rest, statements: { added, removed }, sources: JSON.parse(sources), kinds: JSON.parse(kinds) });
}
