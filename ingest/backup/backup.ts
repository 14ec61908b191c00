import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Change, readChange } from '../../graph/history.ts';
import { Passage, type Source } from '../../graph/source.ts';
import { sourcesOf } from '../editions.ts';
import { fingerprint } from '../load/fingerprint.ts';
import type { Graph } from '../load/graph.ts';
import { statementsOfSource } from '../load/rows.ts';
import { type Counts, type End, head, type Line, written } from './lines.ts';

const PassageRow = z.object({ passage: z.object({ properties: Passage }) });

/** Hears of each source before it is read or loaded, how many went before, and of how many. */
export type Told = (source: Source, done: number, all: number) => void;

/**
 * Everything that a graph is made from, as the lines of a backup. One source is in memory at a time.
 */
export async function* backup(graph: Graph, told: Told = () => {}): AsyncGenerator<string, Counts> {
  const counts: Counts = { sources: 0, passages: 0, statements: 0 };
  const hash = createHash('sha256');
  for await (const line of lines(graph, told)) {
    if ('source' in line) counts.sources++;
    else if ('passage' in line) counts.passages++;
    else if ('statement' in line) counts.statements++;
    const text = written(line);
    hash.update(text);
    yield text;
  }
  const end: End = { end: counts, graph: await fingerprint(graph), sha256: hash.digest('hex') };
  yield written(end);
  return counts;
}

async function* lines(graph: Graph, told: Told): AsyncGenerator<Line> {
  yield head;
  const sources = await sourcesOf(graph);
  for (const [done, source] of sources.entries()) {
    told(source, done, sources.length);
    yield { source };
    for (const passage of await passagesOf(graph, source)) yield { passage };
    for (const statement of await statementsOfSource(graph, source.id)) yield { statement };
  }
  for (const change of await changesOf(graph)) yield { change };
}

async function changesOf({ store, catalogue }: Graph): Promise<Change[]> {
  const rows = await store.read(catalogue.lookup['changes'] ?? '', { skip: 0, limit: Number.MAX_SAFE_INTEGER });
  return rows.map(({ change }) => readChange(change)).reverse();
}

async function passagesOf({ store, catalogue }: Graph, { id, length }: Source): Promise<Passage[]> {
  const rows = await store.read(catalogue.lookup['passages'] ?? '', { source: id, from: 0, to: length });
  return rows.map((row) => PassageRow.parse(row).passage.properties);
}
