import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { EvidenceAnswer } from '../../server/evidence/answer.ts';
import { formatNames } from '../../server/export/formats.ts';
import type { PathRow, PathsAnswer } from '../../server/paths/answer.ts';
import { loadDefaults, loadInputs } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

const catalogue = loadCatalogue();
const empty = { sources: [], passages: [], statements: [] };

function address(query: Record<string, string | string[]>): string {
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}=${encodeURIComponent(value)}`),
  );
  return `/api/v1/paths?${pairs.join('&')}`;
}

const labels = ({ things }: PathRow) => things.map(({ label }) => label);

/** Milliseconds for which the service takes the data to be unchanged. */
const settled = () => new Promise((done) => setTimeout(done, 1_100));

/** A service over what a fresh clone has, or a part of it, on which the tests of a block run. */
function over(load: (service: TestService) => Promise<void>) {
  let service: TestService;
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: empty });
    await load(service);
    await settled();
  });
  afterAll(() => service.stop());
  return {
    get: <Body>(path: string) => service.get<Body>(path),
    refused: (query: Record<string, string | string[]>) => service.refused(address(query)),
    async paths(query: Record<string, string | string[]>): Promise<PathsAnswer> {
      const { status, body } = await service.get<PathsAnswer>(address(query));
      expect([query, status]).toEqual([query, 200]);
      return body;
    },
  };
}

describe('paths in the edition alone', () => {
  const { paths } = over(async ({ store }) => {
    const { defaultInputs } = await import('../../ingest/defaults.ts');
    await loadInputs(
      store,
      catalogue,
      defaultInputs.slice(0, 1).map(({ path }) => path),
    );
  });

  test('刘志彪 comes to 江苏省 by what he spoke on and where it is practised, not by the place in the name of his institute', async () => {
    const { data, meta } = await paths({ from: '刘志彪', to: '江苏省', k: '20' });
    const [, policy, , city, province] = labels(data[0] as PathRow);
    expect([policy, city, province]).toEqual(['链长制', '南京市', '江苏省']);
    expect(data[0]?.hops.every(({ assertion, polarity }) => assertion === 'stated' && polarity === 'affirmed')).toBe(true);
    const byAdoption = data.slice(0, 3).find(({ things }) => things[2]?.kind === 'Adoption');
    expect(byAdoption?.hops.map(({ relation, direction }) => [relation, direction])).toEqual([
      ['SPOKE_ON', 'forward'],
      ['OF_POLICY', 'reverse'],
      ['IN_REGION', 'forward'],
      ['PART_OF', 'forward'],
    ]);
    expect(data.flatMap(labels)).not.toContain('南京大学长江产业经济研究院');
    expect(meta).toMatchObject({ complete: true, reason: 'found', proven: 20, from: { kind: 'Expert' }, to: { id: '320000' } });
  });
});

describe('paths in the default graph', () => {
  const { get, paths, refused } = over(({ store }) => loadDefaults(store, catalogue));

  test('come as a graph file with all that lies on them, what relates it, and the words that prove it', async () => {
    const asked = { from: '刘志彪', to: '江苏省', k: '3' };
    const { data } = await paths(asked);
    const { status, body } = await get<{
      attributes: { answer: { rows: { path: number; step: number }[] } };
      nodes: { key: string }[];
      edges: { source: string; target: string; attributes: { kind: string; evidence: { quote: string }[] } }[];
    }>(address({ ...asked, format: 'json' }).replace('?', '/export?'));
    expect(status).toBe(200);
    const things = [...new Set(data.flatMap((path) => path.things.map(({ id }) => id)))].sort();
    expect(body.nodes.map(({ key }) => key)).toEqual(things);
    for (const { from, to, relation, direction } of data.flatMap(({ hops }) => hops)) {
      const [source, target] = direction === 'forward' ? [from.id, to.id] : [to.id, from.id];
      const edge = body.edges.find((one) => one.source === source && one.target === target && one.attributes.kind === relation);
      expect(edge?.attributes.evidence[0]?.quote).toMatch(/\S/);
    }
    expect(body.attributes.answer.rows.map(({ path, step }) => [path, step])).toEqual(
      data.flatMap(({ hops }, path) => hops.map((_, step) => [path + 1, step + 1])),
    );
  });

  test.each(formatNames)('come as %s', async (format) => {
    const query = { from: '刘志彪', to: '江苏省', k: '2', format };
    const { status, headers, body } = await get<unknown>(address(query).replace('?', '/export?'));
    expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('-paths')]);
    expect(JSON.stringify(body).length).toBeGreaterThan(20);
  });

  test('come as rows of CSV, a step each, in their order', async () => {
    const query = { from: '刘志彪', to: '江苏省', k: '1', format: 'csv', part: 'rows' };
    const { body } = await get<string>(address(query).replace('?', '/export?'));
    const { data } = await paths({ from: '刘志彪', to: '江苏省', k: '1' });
    const [head, ...rows] = body.trim().split('\r\n');
    expect(head).toContain('path,cost,step,from,from id,relation,direction,to,to id');
    expect(rows).toHaveLength(data[0]?.hops.length ?? 0);
    expect(rows[0]).toContain(data[0]?.hops[0]?.sentence.zh);
    const wrong = address({ from: '刘志彪', to: '江苏省', format: 'gexf', part: 'rows' }).replace('?', '/export?');
    expect(await get<object>(wrong)).toMatchObject({ status: 400, body: { parameter: 'part' } });
  });

  test('the practice of the province itself comes before that of its cities', async () => {
    const { data } = await paths({ from: '刘志彪', to: '江苏省' });
    const found = data.map((path) => labels(path).join(' → '));
    expect(found[0]).toBe('刘志彪 → 链长制 → 江苏省 链长制 → 江苏省');
    expect(found).toContain('刘志彪 → 链长制 → 南京市 链长制 → 南京市 → 江苏省');
    expect(data.map(({ cost }) => cost)).toEqual(data.map(({ cost }) => cost).toSorted((x, y) => x - y));
  });

  test('a path reads as sentences from its start to its end, in Chinese and in English', async () => {
    const { data } = await paths({ from: '刘志彪', to: '江苏省', via: '南京市', k: '1' });
    expect(data[0]?.sentence).toEqual({
      zh: '刘志彪论及链长制；链长制的实行之一是“南京市 链长制”（2020-06-11）；“南京市 链长制”（2020-06-11）是南京市的做法；南京市属于江苏省。',
      en: '刘志彪 spoke on 链长制; 链长制 has the adoption “南京市 链长制” (2020-06-11); the adoption “南京市 链长制” (2020-06-11) is that of 南京市; 南京市 is part of 江苏省.',
    });
  });

  test.each([
    ['刘志彪', '江苏省'],
    ['南京市', '长沙市'],
    ['关于实施产业链链长制的工作方案', 'cluster:120000:信创'],
    ['浙江省', 'component:链长'],
  ])('every relation between %s and %s carries the words that prove it', async (from, to) => {
    const { data } = await paths({ from, to });
    expect(data.length).toBe(5);
    for (const { hops, things, evidence } of data) {
      expect(hops.map((hop) => hop.to)).toEqual(things.slice(1));
      for (const hop of hops) {
        expect(hop.quotes.length).toBeGreaterThan(0);
        for (const { ref, quote, line, source } of hop.quotes) {
          const { body } = await get<{ data: EvidenceAnswer }>(`/api/v1/evidence/${encodeURIComponent(ref)}`);
          expect(body.data).toMatchObject({ quote, line, source });
          expect(evidence).toContain(ref);
        }
      }
    }
  });

  test('two places are joined by what they do before they are joined by their country', async () => {
    const { data } = await paths({ from: '浙江省', to: '江西省', k: '1' });
    expect(labels(data[0] as PathRow)).toEqual(['浙江省', '链长制', '江西省 链长制', '江西省']);
    const flat = await paths({ from: '浙江省', to: '江西省', k: '1', hubs: '0' });
    expect(labels(flat.data[0] as PathRow)).toEqual(['浙江省', '中华人民共和国', '江西省']);
  });

  test('what may be walked and passed can be named', async () => {
    const ends = { from: '刘志彪', to: '江苏省', k: '10' };
    const without = async (query: Record<string, string | string[]>) => (await paths({ ...ends, ...query })).data;
    const between = async (query: Record<string, string | string[]>) =>
      (await without(query)).flatMap(({ things }) => things.slice(1, -1));
    const kinds = async (query: Record<string, string | string[]>) => new Set((await between(query)).map(({ kind }) => kind));
    expect([...(await kinds({}))]).toEqual(expect.arrayContaining(['Policy', 'Adoption', 'City', 'Document', 'Leadership']));
    for (const kind of await kinds({ avoidKinds: ['Document', 'Leadership'] }))
      expect(['Document', 'Leadership']).not.toContain(kind);
    for (const kind of await kinds({ kinds: ['Policy', 'Adoption', 'Region'] }))
      expect(['Policy', 'Adoption', 'County', 'City', 'Province', 'Nation', 'Zone']).toContain(kind);
    const around = (await between({ avoid: ['南京市', '江苏省 链长制'] })).map(({ label }) => label);
    expect(around).toContain('苏州市');
    for (const avoided of ['南京市', '江苏省 链长制']) expect(around).not.toContain(avoided);
    for (const { hops } of await without({ relations: ['SPOKE_ON', 'OF_POLICY', 'IN_REGION'] }))
      for (const { relation } of hops) expect(['SPOKE_ON', 'OF_POLICY', 'IN_REGION']).toContain(relation);
    for (const { hops } of await without({ leastConfidence: '0.8' }))
      for (const { confidence } of hops) expect(confidence).toBeGreaterThanOrEqual(0.8);
  });

  test('as of a day only what had begun is walked, and an end that had not is told', async () => {
    const { data, meta } = await paths({ from: '刘志彪', to: '江苏省', asOf: '2019' });
    expect(data.length).toBe(5);
    for (const { things } of data)
      for (const { kind, date } of things)
        if (['Adoption', 'Document', 'Leadership', 'Observation'].includes(kind)) expect(date?.slice(0, 4)).toBe('2019');
    expect(meta.asOf).toBe('2019');
    const early = await paths({ from: '江苏省 链长制', to: '浙江省', asOf: '2019-12' });
    expect(early).toMatchObject({ data: [], meta: { reason: 'not-yet', complete: true } });
    expect(early.meta.explanation.zh).toContain('2019-12');
  });

  test('regions that are set against each other are joined by that only where it is asked for', async () => {
    const relations = (query: PathsAnswer) => query.data.flatMap(({ hops }) => hops.map(({ relation }) => relation));
    const ends = { from: '浙江省', to: '江西省', k: '30' };
    expect(relations(await paths(ends))).not.toContain('CONTRASTED_WITH');
    const { data } = await paths({ ...ends, relations: ['CONTRASTED_WITH'] });
    expect(data[0]?.hops[0]?.sentence.zh).toMatch(/^浙江省与.*江西省不同$/);
    expect(data.length).toBe(1);
  });

  test('where no path is, the answer is an empty list that says why', async () => {
    expect(await paths({ from: '刘志彪', to: '江苏省', maxLength: '2' })).toMatchObject({
      data: [],
      meta: {
        total: 0,
        complete: true,
        reason: 'none-within-length',
        longer: 3,
        explanation: { en: expect.stringContaining('raise maxLength to 3') },
      },
    });
    const apart = await paths({ from: '刘志彪', to: '江苏省', relations: 'AFFILIATED_WITH' });
    expect(apart).toMatchObject({ data: [], meta: { complete: true, reason: 'not-connected' } });
    expect(apart.meta.explanation.zh).toContain('relations');
  });

  test('a search whose budget ends says so, with what it has', async () => {
    const { data, meta } = await paths({ from: '刘志彪', to: '江苏省', k: '50', maxNodes: '60' });
    expect(meta).toMatchObject({ complete: false, reason: 'nodes-spent' });
    expect(meta.searched.nodes).toBeLessThanOrEqual(60);
    expect(data.length).toBeGreaterThan(0);
    expect(meta.proven).toBeLessThanOrEqual(data.length);
    const whole = await paths({ from: '刘志彪', to: '江苏省', k: '50' });
    expect(whole.data.slice(0, meta.proven)).toEqual(data.slice(0, meta.proven));
    expect(meta.explanation.en).toContain('maxNodes');
  });

  test('names that mean nothing or several things are refused as everywhere', async () => {
    expect(await refused({ from: '链长制', to: '江苏省' })).toMatchObject({
      type: '/api/problems#ambiguous-name',
      parameter: 'from',
    });
    expect(await refused({ from: '刘志彪', to: '江苏省省' })).toMatchObject({
      parameter: 'to',
      nearest: expect.arrayContaining(['江苏省']),
    });
    expect(await refused({ from: '江苏', to: '江苏省' })).toMatchObject({ status: 400, parameter: 'to' });
    expect(await refused({ from: '江苏', to: '南京', via: '江苏省' })).toMatchObject({ parameter: 'via' });
    expect(await refused({ from: '江苏', to: '南京', via: '苏州', avoid: '苏州' })).toMatchObject({ parameter: 'avoid' });
    expect(await refused({ from: '江苏', to: '南京', relations: ['IN_REGION', 'PARTOF'] })).toMatchObject({
      parameter: 'relations',
      nearest: ['PART_OF', 'DRAFT_OF'],
      detail: expect.stringContaining('PARTOF is not one of PART_OF'),
    });
    expect(await refused({ from: '江苏', to: '𠮷林' })).toMatchObject({ status: 400, parameter: 'to' });
  });
});

describe('a search on a store that is slow', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await start(embedded, {
      catalogue,
      through: (store) => ({
        ...store,
        read: async (cypher, parameters) => {
          if (cypher === catalogue.lookup['relations-from']) await new Promise((done) => setTimeout(done, 60));
          return store.read(cypher, parameters);
        },
      }),
    });
  });
  afterAll(() => service.stop());

  test('ends with its time, says so, and is not kept by whoever asked', async () => {
    const query = { from: '浙江省', to: '江西省', k: '100', maxLength: '10' };
    const { body, headers } = await service.get<PathsAnswer>(address({ ...query, maxMilliseconds: '50' }));
    expect(body.meta).toMatchObject({ complete: false, reason: 'time-spent' });
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
    const whole = await service.get<PathsAnswer>(address(query));
    expect(whole.body.meta.complete).toBe(true);
    expect(whole.headers.get('etag')).toMatch(/^W\//);
  });
});
