import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { integer, type Random, seeded } from '../../diffusion/random/random.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

interface List {
  data: { id: string; evidence: string[]; proof: Record<string, object[]>; [field: string]: unknown }[];
  groups: { value: unknown; count: number; filter: string }[];
  meta: { total: number; next: string | null };
}
const catalogue = loadCatalogue();

describe('the lists of the default graph', () => {
  let service: TestService;
  let names: string[];
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
    names = service.routes.filter(({ parameters }) => 'group_by' in parameters.query.shape).map(({ id }) => id);
  });
  afterAll(() => service.stop());

  const list = async (name: string, query: Record<string, string> = {}) => {
    const { status, body } = await service.get<List>(`/api/v1/${name}?${new URLSearchParams(query)}`);
    expect([name, query, status]).toEqual([name, query, 200]);
    return body;
  };

  test('of every kind have as many rows as the graph has things, but for documents that are the same', async () => {
    expect(names).toHaveLength(16);
    const count = async (cypher: string) => Number((await service.store.read(cypher))[0]?.['n']);
    const same = await count('MATCH (:Document)-[r:SAME_AS]->() RETURN count(r) AS n');
    expect(same).toBeGreaterThan(0);
    for (const [name, label] of Object.entries({
      regions: 'Region',
      documents: 'Document',
      clusters: 'Cluster',
      people: 'Person',
      adoptions: 'Adoption',
    })) {
      const things = await count(`MATCH (n:${label}) RETURN count(n) AS n`);
      expect([name, (await list(name)).meta.total]).toEqual([name, things - (name === 'documents' ? same : 0)]);
    }
  });

  test('prove every value that they show', async () => {
    for (const name of names.filter((one) => one !== 'sources')) {
      const { data } = await list(name, { per_page: '1000' });
      for (const row of data) {
        const shown = Object.keys(row).filter((field) =>
          [row[field]].flat().some((value) => value !== null && value !== undefined),
        );
        const general = [
          'id',
          'kind',
          'label',
          'year',
          'earliest',
          'latest',
          'within',
          'merged',
          'modality',
          'conflict',
          'source',
          'sources',
          'evidence',
          'proof',
        ];
        expect([row.id, shown.filter((field) => !general.includes(field) && !row.proof[field])]).toEqual([row.id, []]);
      }
    }
  });

  test('join from pages to the whole, by every field that they can be sorted by', async () => {
    for (const sort of ['-date,label', 'sources', '-status', 'year,-label']) {
      const whole = (await list('adoptions', { sort, per_page: '1000' })).data.map(({ id }) => id);
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page: List = await list('adoptions', { sort, per_page: '17', ...(next ? { cursor: next } : {}) });
        seen.push(...page.data.map(({ id }) => id));
        next = page.meta.next;
      }
      expect(whole.length).toBeGreaterThan(100);
      expect(seen).toEqual(whole);
    }
  });

  test('count all rows in groups, each with a filter that gives them', async () => {
    for (const [name, field] of [
      ['adoptions', 'status'],
      ['adoptions', 'year'],
      ['documents', 'genre'],
      ['leaderships', 'role'],
      ['clusters', 'kind'],
    ] as const) {
      const { groups, meta } = await list(name, { group_by: field });
      expect([name, field, groups.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, field, meta.total]);
      for (const { filter, count } of groups)
        expect([filter, (await list(name, { filter, per_page: '1' })).meta.total]).toEqual([filter, count]);
    }
  });

  test('know the cities of a province, and what is proved of them', async () => {
    const { data } = await list('adoptions', { filter: 'within:浙江省,region:!浙江省', select: 'region', per_page: '1000' });
    const cities = new Set((await list('regions', { filter: 'within:浙江省', per_page: '1000' })).data.map(({ id }) => id));
    const regions = data.flatMap((row) => (row['region'] as { id: string }[]).map(({ id }) => id));
    expect(regions.length).toBeGreaterThan(3);
    expect(regions.filter((id) => !cities.has(id))).toEqual([]);
  });

  test('tell what was known before the digest: nothing that only it says', async () => {
    const [then, now] = [
      await list('documents', { knownAt: '2021-05', per_page: '1000' }),
      await list('documents', { per_page: '1000' }),
    ];
    expect(then.meta.total).toBeGreaterThan(0);
    expect(then.meta.total).toBeLessThan(now.meta.total);
    expect((await list('observations', { knownAt: '2021-05' })).meta.total).toBe(0);
    expect((await list('observations', { knownAt: '2021-06' })).meta.total).toBeGreaterThan(10);
    const digest = (await list('sources', { filter: 'date:!unknown' })).data[0]?.id;
    expect(digest).toBeDefined();
    expect(then.data.flatMap(({ evidence }) => evidence).filter((ref) => ref.startsWith(String(digest)))).toEqual([]);
  });

  test('are told of with their numbers in the release of the data', async () => {
    const { body } = await service.get<{
      data: {
        version: string;
        sources: { statements: number }[];
        contents: { statements: number; things: { kind: string; count: number }[] };
      };
    }>('/api/v1/dataset');
    const { sources, contents } = body.data;
    expect(sources.reduce((sum, { statements }) => sum + statements, 0)).toBe(contents.statements);
    expect(contents.statements).toBeGreaterThan(5000);
    expect(contents.things.find(({ kind }) => kind === 'Adoption')?.count).toBe((await list('adoptions')).meta.total);
    const book = await service.get<{ data: { rules: { statements: number }[] }; meta: { dataset: string } }>('/api/v1/codebook');
    expect(book.body.data.rules.reduce((sum, { statements }) => sum + statements, 0)).toBe(contents.statements);
    expect(book.body.meta.dataset).toBe(body.data.version);
  });

  test('answer or refuse whatever they are asked, and never fail', async () => {
    const random = seeded(2021);
    const statuses = new Map<number, number>();
    for (let round = 0; round < 400; round++) {
      const address = `/api/v1/${names[integer(random, names.length)]}?${oddQuery(random)}`;
      const { status, headers, body } = await service.get<{ parameter?: string; type?: string }>(address);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect([address, status]).toEqual([address, status === 200 ? 200 : 400]);
      if (status === 400)
        expect([address, headers.get('content-type'), typeof body.parameter]).toEqual([
          address,
          'application/problem+json; charset=utf-8',
          'string',
        ]);
    }
    expect(statuses.get(200)).toBeGreaterThan(10);
    expect(statuses.get(400)).toBeGreaterThan(100);
  });
});

const fields = [
  'region',
  'date',
  'id',
  'label',
  'year',
  'status',
  'within',
  'name',
  '__proto__',
  'constructor',
  'from_date',
  'said.search',
  '地区',
  '',
  '𠮷',
  ' kind ',
  'from_',
  'null',
  'value',
  'evidence',
  'proof',
];
const texts = [
  '浙江',
  '330000',
  '2020',
  '2020-02-30',
  '..',
  '../2021',
  '>=',
  '>5',
  '<=2020-05',
  '1..3',
  '!',
  '!!a',
  'a|',
  '|',
  '"',
  '"a',
  '""',
  '"a,b"',
  'unknown',
  '!unknown',
  'null',
  '𠮷😀',
  '\u0000',
  '%',
  '链长制',
  'pilot',
  '-',
  '1e9',
  '9'.repeat(30),
  'a'.repeat(2000),
  Array(120).fill('浙江').join('|'),
  Array(500).fill('x').join(','),
  '\ud800',
  '’; DETACH DELETE n',
  '{"a":1}',
  '[1]',
  'toString',
];
/** What every list of things takes. */
const valid = [
  'label.search:链',
  'name:!unknown',
  'sources:>=2',
  'source:unknown',
  'id:"330000"',
  'modality:!planned|unknown',
  'label:unknown',
];
const parameters = [
  'filter',
  'filter',
  'filter',
  'search',
  'sort',
  'select',
  'group_by',
  'sample',
  'seed',
  'stratify',
  'asOf',
  'knownAt',
  'per_page',
  'cursor',
  '__proto__',
  'hasOwnProperty',
];

/** One or two parameters with anything in them, some near to what is valid. */
function oddQuery(random: Random): string {
  const pick = <T>(from: readonly T[]) => from[integer(random, from.length)] as T;
  const clause = () =>
    integer(random, 3) === 0 ? pick(valid) : `${pick(fields)}${pick([':', ':', ':', '', '：', '::'])}${pick(texts)}`;
  const value = (name: string) =>
    name === 'filter' ? [clause(), clause()].slice(integer(random, 2)).join(pick([',', ',,', '|'])) : pick([...fields, ...texts]);
  const pairs = Array.from({ length: 1 + integer(random, 2) }, () => pick(parameters)).map(
    (name) => [name, value(name)] as [string, string],
  );
  return new URLSearchParams(pairs).toString();
}
