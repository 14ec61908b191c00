import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { loadCatalogue } from '../../../cypher/catalogue.ts';
import { isNode } from '../../../graph/rows.ts';
import { formats } from '../../../server/export/formats.ts';
import { spread } from '../../contract/spread.ts';
import { contentOf, readers } from '../../roundTrip.ts';
import { text } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface Attributes {
  label: string;
  kind: string;
  evidence: { source: string; start: number; end: number; quote: string; line: number }[];
}
interface Graph {
  attributes: { title: { zh: string }; answer: { rows: unknown[] } | null; sources: { id: string }[] };
  nodes: { key: string; attributes: Attributes }[];
  edges: { key: string; source: string; target: string; attributes: Attributes }[];
}

export function exports(engine: Engine): void {
  describe(`exports on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine, { catalogue: loadCatalogue() });
    });
    afterAll(() => service.stop());

    const get = (query: string) => service.get<Graph>(`/api/v1/export?${query}`);
    const lookup = (name: string) => service.store.read(service.catalogue.lookup[name] ?? '', { after: '', limit: 1000 });

    test('the whole graph has every thing and every relation, each once, with all that the graph holds of it', async () => {
      const { body } = await get('format=json');
      const [things, relations] = [await lookup('all-nodes'), await lookup('all-relations')];
      expect(body.nodes.map(({ key }) => key)).toEqual(things.map(({ id }) => id));
      expect(body.edges.map(({ key }) => key).sort()).toEqual(relations.map(({ id }) => id));
      for (const [at, { thing }] of things.entries()) {
        if (!isNode(thing)) throw new Error('a thing is no node');
        const { id: _, evidence, ...kept } = thing.properties;
        expect(body.nodes[at]?.attributes).toMatchObject(kept);
        expect(body.nodes[at]?.attributes.evidence.map((one) => `${one.source}:${one.start}-${one.end}`)).toEqual(evidence);
      }
    });

    test('every part carries the characters that prove it', async () => {
      const { body } = await get('format=json');
      const quotes = [...body.nodes, ...body.edges].flatMap(({ attributes }) => attributes.evidence);
      expect(body.edges.every(({ attributes }) => attributes.evidence.length > 0)).toBe(true);
      expect(quotes.length).toBeGreaterThan(20);
      for (const { start, end, quote, line } of quotes) {
        expect(text.slice(start, end)).toBe(quote);
        expect(text.slice(0, start).split('\n')).toHaveLength(line);
      }
    });

    test.each(formats.map(({ name, media, parts }) => [name, parts ? 'application/zip' : media]))(
      '%s comes as %s, as a file, the same bytes each time',
      async (name, media) => {
        const first = await get(`format=${name}`);
        expect([first.status, first.headers.get('content-type')?.split(';')[0]]).toEqual([200, media]);
        expect(first.headers.get('content-disposition')).toMatch(/^attachment; filename="?liantu-/);
        expect((await get(`format=${name}`)).body).toEqual(first.body);
        expect((await service.get(`/api/v1/export?format=${name}`, { method: 'HEAD' })).status).toBe(200);
      },
    );

    test('the graph of an answer holds what it names, what relates these, and the answer itself', async () => {
      const { body } = await get(`format=json&question=followers&region=${encodeURIComponent('浙江')}`);
      const labels = body.nodes.map(({ attributes }) => attributes.label);
      expect(labels).toEqual(expect.arrayContaining(['浙江省', '江西省', '南京市', '链长制']));
      expect(labels).not.toContain('福州市鼓楼区');
      expect(body.nodes.map(({ key }) => key)).toContain('adoption:360000:链长制');
      expect(body.attributes.title.zh).toBe('哪些地区在 浙江省 之后实行 链长制？');
      expect(body.attributes.answer?.rows).toHaveLength(2);
      const keys = new Set(body.nodes.map(({ key }) => key));
      expect(body.edges.length).toBeGreaterThan(5);
      expect(body.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
    });

    test('the rows of an answer come as a table', async () => {
      const { body } = await service.get<string>('/api/v1/export?format=csv&part=rows&question=followers');
      const [header, ...rows] = body.trim().split('\r\n');
      expect(header).toMatch(/^\uFEFF?region,region id,date,/);
      expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
        ['江西省', '360000', '2020-04-28'],
        ['南京市', '320100', '2021-03'],
      ]);
    });

    test('all tables come as one zip, those of an answer with its rows', async () => {
      const address = `${service.url}/api/v1/export?format=csv&question=followers`;
      const answer = await fetch(address);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
      expect(answer.headers.get('content-disposition')).toMatch(/filename="?liantu-\w+-followers-csv\.zip/);
      const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
      expect(Object.keys(files)).toEqual(['nodes.csv', 'relations.csv', 'evidence.csv', 'rows.csv']);
      for (const [name, packed] of Object.entries(files)) {
        const part = await fetch(`${address}&part=${name.replace('.csv', '')}`);
        expect(Buffer.from(packed).equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
      }
    });

    test('the neighbourhood of a thing, and some things alone, can be had by id or name', async () => {
      const around = (await get(`format=json&question=neighbourhood&thing=${encodeURIComponent('南京市')}`)).body;
      expect(around.nodes.map(({ key }) => key)).toEqual(['320000', '320100', 'adoption:320100:链长制']);
      const two = (await get(`format=json&thing=320000&thing=${encodeURIComponent('南京市')}`)).body;
      expect(two.nodes.map(({ key }) => key)).toEqual(['320000', '320100']);
      expect(two.edges.map(({ attributes }) => attributes.kind)).toEqual(['PART_OF']);
    });

    test('a document comes with the bodies that issued it, in the order of the source', async () => {
      const thing = encodeURIComponent('赣府厅字〔2020〕33号');
      const { body } = await service.get<string>(`/api/v1/export?format=gbt7714&thing=${thing}`);
      expect(body).toContain('[1] 江西省工业和信息化厅, 江西省发展和改革委员会. 江西省链长制方案: 赣府厅字〔2020〕33号[Z].');
    });

    test.each([
      ['no format', '', 'format'],
      ['an unknown format', 'format=xlsx', 'format'],
      ['a part of what has none', 'format=json&part=nodes', 'part'],
      ['the rows of no question', 'format=csv&part=rows', 'part'],
      ['a parameter of no question', 'format=json&region=330000', 'region'],
      ['a parameter that the question does not take', 'format=json&question=followers&metric=x', 'metric'],
      ['a thing that is not known', 'format=json&thing=nowhere', 'thing'],
    ])('%s is refused by the name of its parameter', async (_, query, parameter) => {
      expect(await service.refused(`/api/v1/export?${query}`)).toMatchObject({ status: 400, parameter });
    });

    test('an unknown question is answered with the nearest', async () => {
      expect(await service.refused('/api/v1/export?format=json&question=folowers')).toMatchObject({
        status: 404,
        nearest: ['followers'],
      });
    });
  });

  describe(`graph files of every special case on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine, { catalogue: loadCatalogue(), corpus: spread() });
    });
    afterAll(() => service.stop());

    test.each(['gexf', 'graphml'] as const)('a round trip of %s through graphology loses nothing', async (format) => {
      const { body } = await service.get<object>('/api/v1/export?format=json');
      const wanted = contentOf(readers.json(JSON.stringify(body)));
      expect(Object.keys(wanted.edges).length).toBeGreaterThan(20);
      const file = await service.get<string>(`/api/v1/export?format=${format}`);
      expect(contentOf(readers[format](file.body))).toEqual(wanted);
    });
  });
}
