import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import { readChange, versionOf } from '../../graph/history.ts';
import { misuse } from '../../graph/predicates.ts';
import { readStatement } from '../../graph/rows.ts';
import { check } from '../../ingest/check/check.ts';
import { defaultInputs } from '../../ingest/defaults.ts';
import type { Dated } from '../../ingest/given.ts';
import { ingest, withdraw } from '../../ingest/ingest.ts';
import { readGazetteer, readInputs } from '../../ingest/inputs.ts';
import { fingerprint } from '../../ingest/load/fingerprint.ts';
import type { Graph } from '../../ingest/load/graph.ts';
import { publishedDigest } from '../shared.ts';
import type { Engine } from './engines.ts';

const regions = readGazetteer();
const inputs: Dated[] = await readInputs(defaultInputs);
const digest = publishedDigest();
if (digest) inputs.unshift(...(await readInputs([{ path: digest }])));

/** Fingerprints by engine: the last test compares them. */
const seen = new Map<string, string>();

/** What holds of a graph that was ingested, on one engine. */
export function ingestion(engine: Engine, catalogue: Catalogue): void {
  describe('a graph that was ingested', () => {
    let graph: Graph;
    let first: string;
    beforeAll(async () => {
      graph = { store: await engine.fresh(), catalogue };
      await all(graph, inputs);
      first = await fingerprint(graph);
    });
    const read = (name: string, parameters = {}) => graph.store.read(catalogue.lookup[name] ?? '', parameters);
    const history = async () => (await read('changes', { skip: 0, limit: 100 })).map(({ change }) => readChange(change));

    test.each(inputs.map((input) => [input.name, input] as const))(
      'holds %s whole, and every quote of it is exact',
      async (_, input) => {
        const source = `src-${input.sha256.slice(0, 12)}`;
        const passages = await read('passages', { source, from: 0, to: input.text.length });
        expect(passages.map(({ passage }) => (passage as { properties: { text: string } }).properties.text).join('')).toBe(
          input.text,
        );
        const statements = (await read('statements-of-source', { source })).map(readStatement);
        expect(statements.length).toBeGreaterThan(0);
        for (const { subject, predicate, object, evidence } of statements) {
          expect(misuse(subject.kind, predicate, object?.kind)).toBeUndefined();
          for (const { start, end, quote, line } of evidence) {
            expect(input.text.slice(start, end)).toBe(quote);
            expect(input.text.slice(0, start).split('\n')).toHaveLength(line);
          }
        }
      },
    );

    test('holds nothing that the check finds wrong', async () => {
      expect((await check(graph)).findings).toEqual([]);
    });

    test('quotes rows of the gazetteer for what it says of regions', async () => {
      const gazetteer = (await read('sources'))
        .map(({ source }) => (source as { properties: { id: string; name: string } }).properties)
        .find(({ name }) => name === 'regions.csv');
      const statements = (await read('statements-of-source', { source: gazetteer?.id ?? '' })).map(readStatement);
      expect(statements.length).toBeGreaterThan(100);
      for (const { evidence } of statements)
        for (const { start, end, quote } of evidence) expect(regions.csv.slice(start, end)).toBe(quote);
    });

    test('remembers what each input changed, from the empty graph to the present version', async () => {
      const known = await history();
      expect(known.map(({ number }) => number)).toEqual(inputs.map((_, at) => inputs.length - at));
      expect(known.map(({ sources }) => sources.find(({ name }) => name !== 'regions.csv'))).toMatchObject(
        [...inputs].reverse().map(({ name }) => ({ name, change: 'added', former: null, removed: 0 })),
      );
      for (const [at, one] of known.slice(1).entries()) expect(known[at]?.before).toBe(one.after);
      const edition = await read('edition');
      const now = versionOf(
        edition.map(({ source }) => String(source)),
        Number(edition[0]?.['statements']),
      );
      expect([known[0]?.after, known.at(-1)?.before]).toEqual([now, versionOf([], 0)]);
      const added = known.flatMap(({ kinds }) => kinds.map((one) => one.added)).reduce((sum, one) => sum + one, 0);
      expect(added).toBe(Number(edition[0]?.['statements']));
    });

    test('is not changed by the same inputs a second time', async () => {
      const before = await history();
      const reports = await all(graph, inputs);
      expect(reports.map(({ loaded }) => [loaded?.added, loaded?.removed])).toEqual(inputs.map(() => [0, 0]));
      expect(await fingerprint(graph)).toBe(first);
      expect(await history()).toEqual(before);
    });

    test('is the same in whatever order the inputs come', async () => {
      const other = { store: await engine.fresh(), catalogue };
      await all(other, [...inputs].reverse());
      expect(await fingerprint(other)).toBe(first);
      graph = other;
    });

    test('is without a source that is removed as if it had never been ingested', async () => {
      const [gone, ...rest] = [...inputs].reverse() as [Dated, ...Dated[]];
      await withdraw(`src-${gone.sha256.slice(0, 12)}`, regions, graph);
      const after = await fingerprint(graph);
      const [last] = await history();
      expect(last?.sources.find(({ change }) => change === 'removed')).toMatchObject({ name: gone.name, added: 0 });
      expect(last?.sources.find(({ name }) => name === 'regions.csv')?.removed ?? 0).toBe(
        (last?.statements.removed ?? 0) - (last?.sources.find(({ name }) => name === gone.name)?.removed ?? 0),
      );
      const without = { store: await engine.fresh(), catalogue };
      await all(without, [...rest].reverse());
      expect(await fingerprint(without)).toBe(after);
    });

    test('is the same on every engine', () => {
      seen.set(engine.name, first);
      expect(new Set(seen.values()).size).toBe(1);
    });
  });
}

async function all(graph: Graph, some: readonly Dated[]) {
  const reports = [];
  for (const input of some) reports.push(await ingest(input, regions, graph));
  return reports;
}
