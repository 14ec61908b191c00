import { createHash } from 'node:crypto';
import { InputError } from '../../graph/errors.ts';
import { type Change, changeParameters } from '../../graph/history.ts';
import { sourcesOf } from '../editions.ts';
import type { Extraction } from '../extraction.ts';
import { fingerprint } from '../load/fingerprint.ts';
import type { Graph } from '../load/graph.ts';
import { defineSchema, load } from '../load/load.ts';
import { chunks } from '../load/rows.ts';
import type { Told } from './backup.ts';
import { type Counts, type End, form, Line } from './lines.ts';

export interface Restored extends Counts {
  /** Whether the graph has the fingerprint of the one that was backed up: a release that draws it otherwise gives another. */
  same: boolean;
}

/**
 * Brings a backup into a graph that holds nothing, or a part of the same backup: a restore that was broken off goes on
 * when it is called again. The whole file is looked through before anything is written.
 * @param lines gives the lines of the file, from its beginning at each call
 * @throws InputError where the file is no backup, is cut off or damaged, or the graph holds other sources
 */
export async function restore(graph: Graph, lines: () => AsyncIterable<string>, told: Told = () => {}): Promise<Restored> {
  const { end, sources, changes } = await lookThrough(lines());
  const others = (await sourcesOf(graph)).filter(({ id }) => !sources.has(id));
  if (others[0])
    throw new InputError(
      `The graph holds ${others.length === 1 ? 'a source' : `${others.length} sources`} that the backup does not (${others[0].name}): restore into an empty one, or remove what it holds.`,
    );
  await defineSchema(graph);
  let done = 0;
  for await (const extraction of extractions(lines())) {
    told(extraction.source, done++, sources.size);
    await load(graph, [{ extraction }], { remember: false });
  }
  await remember(graph, changes);
  return { ...end.end, same: (await fingerprint(graph)) === end.graph };
}

/** Reads every line, and holds the file to what its end says of it. */
async function lookThrough(lines: AsyncIterable<string>): Promise<{ end: End; sources: Set<string>; changes: Change[] }> {
  const sources = new Set<string>();
  const changes: Change[] = [];
  const hash = createHash('sha256');
  let end: End | undefined;
  for await (const [line, text] of parsed(lines)) {
    if (end) throw new InputError('The backup goes on after its end: two files in one, or a damaged one.');
    if ('source' in line) sources.add(line.source.id);
    if ('change' in line) changes.push(line.change);
    if ('end' in line) end = line;
    else hash.update(`${text}\n`);
  }
  if (!end) throw new InputError('The backup is cut off, its last line is missing: restore from another one.');
  if (hash.digest('hex') !== end.sha256)
    throw new InputError('The backup is damaged, its lines are not those that were written: restore from another one.');
  return { end, sources, changes };
}

async function remember({ store, catalogue }: Graph, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ at, number, ...change }) => {
    const { id, properties } = changeParameters(change, at);
    return { id, properties: { ...properties, number } };
  });
  const newest = Math.max(0, ...changes.map(({ number }) => number));
  for (const some of chunks(rows))
    await store.write([{ cypher: catalogue.load['changes'] ?? '', parameters: { rows: some, newest } }]);
}

/** Each source with what follows it. */
async function* extractions(lines: AsyncIterable<string>): AsyncGenerator<Extraction> {
  let current: Extraction | undefined;
  for await (const [line] of parsed(lines)) {
    if ('source' in line) {
      if (current) yield current;
      current = { source: line.source, passages: [], statements: [] };
    } else if ('passage' in line) current?.passages.push(line.passage);
    else if ('statement' in line) current?.statements.push(line.statement);
  }
  if (current) yield current;
}

/** Each line as it is meant and as it stands; the first is the head. */
async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<[Line, string]> {
  let at = 0;
  for await (const text of lines) {
    const line = readLine(text, ++at);
    if ('form' in line !== (at === 1)) throw unread(at);
    if ('form' in line && line.form !== form)
      throw new InputError(
        `The backup has form ${line.form}, this release reads form ${form}: restore with the release that made it.`,
      );
    yield [line, text];
  }
}

function readLine(text: string, at: number): Line {
  try {
    return Line.parse(JSON.parse(text));
  } catch (cause) {
    throw unread(at, cause);
  }
}

function unread(at: number, cause?: unknown): InputError {
  if (at === 1) return new InputError('This is no backup of Liantu: liantu backup FILE makes one.', cause);
  return new InputError(`The backup is damaged at line ${at}: restore from another one.`, cause);
}
