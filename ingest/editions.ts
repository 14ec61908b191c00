import { z } from 'zod';
import { InputError } from '../graph/errors.ts';
import { groupBy } from '../graph/group.ts';
import { Source } from '../graph/source.ts';
import type { Statement } from '../graph/statement.ts';
import type { Graph } from './load/graph.ts';

const Row = z.object({ source: z.object({ properties: Source.extend({ date: z.string().nullable().default(null) }) }) });

/** The sources of a graph, by name, then by id. */
export async function sourcesOf({ store, catalogue }: Graph): Promise<Source[]> {
  const rows = await store.read(catalogue.lookup['sources'] ?? '');
  const key = ({ name, id }: Source) => `${name}\n${id}`;
  return rows.map((row) => Row.parse(row).source.properties).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * The source that a name or an id means.
 * @throws InputError where none does, or where a name means several editions
 */
export async function sourceNamed(graph: Graph, named: string): Promise<Source> {
  const sources = await sourcesOf(graph);
  const found = sources.filter(({ id, name }) => id === named || name === named);
  const [one] = found;
  if (!one) throw new InputError(`The graph holds no source ${named}: liantu sources lists what it holds.`);
  if (found.length > 1)
    throw new InputError(
      `${named} is the name of ${found.length} sources: say which by id, ${found.map(({ id }) => id).join(' or ')}.`,
    );
  return one;
}

/** What one edition of a source states and another does not. */
export interface Difference {
  gained: string[];
  lost: string[];
  kept: number;
}

/** Compares what two editions state, wherever in the text it stands: `江西省 链长制 date 2020-05-30`. */
export function differenceOf(before: readonly Statement[], after: readonly Statement[]): Difference {
  const [old, now] = [told(before), told(after)];
  return {
    gained: [...now].filter((claim) => !old.has(claim)),
    lost: [...old].filter((claim) => !now.has(claim)),
    kept: [...now].filter((claim) => old.has(claim)).length,
  };
}

/** Each claim as a line of text, sorted. */
function told(statements: readonly Statement[]): Set<string> {
  const things = groupBy(statements, ({ subject }) => subject.id);
  const label = (id: string) => labelOf(id, things.get(id) ?? []);
  const lines = statements.map(({ subject, predicate, object, value, modality, polarity }) => {
    const claim = [label(subject.id), predicate, object ? label(object.id) : value, modality === 'fact' ? '' : modality];
    return [...claim, polarity === 'negated' ? 'not' : ''].filter((part) => part !== '').join(' ');
  });
  return new Set(lines.sort());
}

/** What a source calls a thing; figures and problems, whose ids hang on their places, are called by what they say. */
function labelOf(id: string, about: readonly Statement[]): string {
  const said = (name: string) => about.find(({ predicate }) => predicate === name)?.value;
  const figure = ['of', 'metric'].map(said).filter((part) => part !== undefined);
  return String(said('name') ?? said('text') ?? (figure.length > 0 ? figure.join(' ') : id.replace(/^[a-z]+:/u, '')));
}
