import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Corpus, CorpusBuilder, region, thing } from '../../contract/graphs.ts';
import { digestCorpus } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface Row {
  id: string;
  label: string;
  evidence: string[];
  proof: Record<string, { value: unknown; evidence: string[] }[]>;
  [field: string]: unknown;
}
interface List {
  data: Row[];
  groups: { value: unknown; count: number; filter: string; thing: { label: string } | null }[] | null;
  meta: {
    total: number;
    next: string | null;
    undated: number | null;
    undatedSources: string[];
    strata: object[];
    knownAt: string | null;
  };
}

const plan = '江苏省产业链提升三年行动计划';
const numbered = { id: '苏政办发〔2020〕82号', kind: 'Document' } as const;
const unnumbered = { id: 'doc-0123456789ab', kind: 'Document' } as const;

/** The small digest with what two other sources say: one names a document with its number, the other without. */
function corpus(): Corpus {
  const first = new CorpusBuilder('first');
  first.says(numbered, 'name', plan).says(numbered, 'number', numbered.id).says(numbered, 'date', '2020-12-19');
  first.relates(numbered, 'IN_REGION', region('320000'));
  const second = new CorpusBuilder('second');
  second.says(unnumbered, 'name', plan).says(unnumbered, 'date', '2020-12').says(unnumbered, 'genre', '计划');
  second.relates(unnumbered, 'IN_REGION', region('320000'));
  const [cluster, other] = [thing('Cluster', '320000', '纺织'), thing('Cluster', '320000', '𠮷它')];
  second
    .says(cluster, 'name', '高端紡織')
    .relates(cluster, 'BY_DOCUMENT', unnumbered)
    .relates(cluster, 'IN_REGION', region('320100', 'City'));
  second.says(other, 'name', '𠮷它').relates(other, 'IN_REGION', region('320000'));
  second.says(region('320000'), 'name', '江苏省').relates(region('320000'), 'LEARNED_FROM', region('330000'));
  second.relates(region('320000'), 'LEARNED_FROM', region('360000'), { modality: 'called_for' });
  const dated = [first.build(), second.build()].map((one, index) => ({
    ...one,
    sources: one.sources.map((source) => ({ ...source, date: index === 0 ? '2022-03' : null })),
  }));
  return [digestCorpus, ...dated].reduce((all, one) => ({
    sources: [...all.sources, ...one.sources],
    passages: [...all.passages, ...one.passages],
    statements: [...all.statements, ...one.statements],
  }));
}

export function lists(engine: Engine): void {
  describe(`the grammar of lists on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine, { corpus: corpus() });
    });
    afterAll(() => service.stop());

    const address = (name: string, query: Record<string, string | string[]>) => {
      const parameters = new URLSearchParams();
      for (const [key, values] of Object.entries(query)) for (const value of [values].flat()) parameters.append(key, value);
      return `/api/v1/${name}?${parameters}`;
    };
    const list = async (name: string, query: Record<string, string | string[]> = {}) => {
      const { status, body } = await service.get<List>(address(name, query));
      expect([address(name, query), status]).toEqual([address(name, query), 200]);
      return body;
    };
    const ids = async (name: string, query: Record<string, string | string[]>) =>
      (await list(name, query)).data.map(({ id }) => id);
    const refused = (name: string, query: Record<string, string | string[]>) => service.refused(address(name, query));

    test.each([
      ['region:浙江', ['adoption:330000:链长制']],
      ['region:360000|南京市', ['adoption:360000:链长制', 'adoption:320100:链长制']],
      ['region:!浙江省', ['adoption:360000:链长制', 'adoption:320100:链长制']],
      ['within:320000', ['adoption:320100:链长制']],
      ['from_date:2020-05,to_date:2021', ['adoption:320100:链长制']],
      ['year:2019..2020,policy:链长制', ['adoption:330000:链长制', 'adoption:360000:链长制']],
      ['conflict:date', ['adoption:360000:链长制']],
      ['equivalence:!unknown', []],
    ])('adoptions are chosen by %s', async (filter, wanted) => {
      expect(await ids('adoptions', { filter })).toEqual(wanted);
    });

    test('a row shows values and things with what proves each', async () => {
      const { data } = await list('adoptions', { filter: 'region:360000' });
      expect(data[0]).toMatchObject({
        date: '2020-04-28',
        year: 2020,
        status: 'adopted',
        region: [{ id: '360000', kind: 'Province', label: '江西省' }],
        conflict: ['date'],
        source: ['zhaibian-1a2b3c'],
        document: [],
        proof: { date: [{ value: '2020-04-28', assertion: 'stated' }, { value: '2020-05-30' }], region: [{ value: '360000' }] },
      });
      const proved = Object.values(data[0]?.proof ?? {}).flatMap((values) => values.flatMap(({ evidence }) => evidence));
      expect(data[0]?.evidence).toEqual([...new Set(proved)].sort());
      for (const ref of proved) expect((await service.get(`/api/v1/evidence/${encodeURIComponent(ref)}`)).status).toBe(200);
    });

    test('only what is selected is shown and proved, beside what a thing is called', async () => {
      const { data } = await list('documents', { select: 'year', filter: 'number:赣府厅字〔2020〕33号' });
      expect(Object.keys(data[0] ?? {})).toEqual(['id', 'kind', 'label', 'year', 'evidence', 'proof']);
      expect(Object.keys(data[0]?.proof ?? {})).toEqual(['date', 'name']);
    });

    test('a filter given twice holds twice', async () => {
      expect(await ids('adoptions', { filter: ['region:360000|330000', 'to_date:2019'] })).toEqual(['adoption:330000:链长制']);
    });

    test.each([
      ['三年 江苏', 1],
      ['蘇政辦', 1],
      ['《产业链》', 1],
      ['(2020)82', 1],
      ['链长制方案', 1],
      ['𠮷', 0],
    ])('a search for %s finds names, titles and numbers', async (search, count) => {
      expect((await list('documents', { search })).meta.total).toBe(count);
    });

    test('every value of a field is counted, and the rows without one', async () => {
      const { data, groups, meta } = await list('adoptions', { group_by: 'region' });
      expect(data).toEqual([]);
      expect(groups?.map(({ thing: of, count }) => [of?.label ?? null, count])).toEqual([
        ['南京市', 1],
        ['浙江省', 1],
        ['江西省', 1],
        [null, 0],
      ]);
      expect(meta.total).toBe(3);
      for (const { filter, count } of groups ?? []) expect((await list('adoptions', { filter })).meta.total).toBe(count);
    });

    test('rows are sorted by several fields, those without a value last', async () => {
      expect(await ids('adoptions', { sort: '-year,label' })).toEqual([
        'adoption:320100:链长制',
        'adoption:360000:链长制',
        'adoption:330000:链长制',
      ]);
      const { data } = await list('documents', { sort: '-genre,-date' });
      expect(data.map(({ genre }) => genre)).toEqual(['计划', null]);
    });

    test('pages go on where they were, although a row was put in before and one after', async () => {
      const query = { sort: 'label', per_page: '3' };
      const before = await list('regions', query);
      const whole = await ids('regions', { sort: 'label' });
      const fresh = [thing('Zone', '一区'), thing('Zone', '龙区')];
      await service.store.write(
        fresh.map(({ id }) => ({ cypher: 'CREATE (:Entity:Region:Zone {id: $id, name: $id})', parameters: { id } })),
      );
      await service.store.write([
        { cypher: "CREATE (:Source {id: 'zzz', name: 'z', title: 'z', sha256: 'z', length: 0, lines: 0, standing: 'media'})" },
      ]);
      await new Promise((done) => setTimeout(done, 1_100));
      const seen = before.data.map(({ id }) => id);
      let next = before.meta.next;
      while (next !== null) {
        const page = await list('regions', { ...query, cursor: next });
        seen.push(...page.data.map(({ id }) => id));
        next = page.meta.next;
      }
      expect(seen.filter((id) => whole.includes(id))).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
      await service.store.write([
        {
          cypher: "MATCH (n) WHERE n.id IN ['zzz', $a, $b] DETACH DELETE n",
          parameters: { a: fresh[0]?.id ?? '', b: fresh[1]?.id ?? '' },
        },
      ]);
      await new Promise((done) => setTimeout(done, 1_100));
    });

    test('a sample is the same for one seed, and in parts has of each', async () => {
      const query = { sample: '3', seed: 'a', sort: 'id' };
      expect(await ids('regions', query)).toEqual(await ids('regions', query));
      const { data, meta } = await list('regions', { ...query, stratify: 'kind' });
      expect(meta.strata).toHaveLength(3);
      expect(new Set(data.map((row) => row['kind'])).size).toBe(3);
    });

    test('as of a day only what can have begun is shown, and what has no date is counted', async () => {
      expect((await list('adoptions', { asOf: '2020' })).meta).toMatchObject({ total: 2, undated: 0 });
      expect((await list('regions', { asOf: '2000' })).meta.undated).toBe((await list('regions')).meta.total);
    });

    test('what a source says later than a day is not known at it; sources without a date stay and are named', async () => {
      const { data, meta } = await list('documents', { knownAt: '2021-12', select: 'number,genre,merged' });
      expect(meta).toMatchObject({ total: 2, knownAt: '2021-12', undatedSources: ['second'] });
      expect(data.map(({ id }) => id)).toEqual(['赣府厅字〔2020〕33号', unnumbered.id]);
      expect((await list('documents', { knownAt: '2020' })).data.map(({ id }) => id)).toEqual([unnumbered.id]);
      expect(
        (await list('clusters', { knownAt: '2021-12', search: '紡織', select: 'document' })).data[0]?.['document'],
      ).toMatchObject([{ id: unnumbered.id }]);
      expect((await list('documents', { knownAt: '2022-03' })).meta.undatedSources).toEqual(['second']);
    });

    test('documents that are the same are one row, with what both sources say', async () => {
      const { data } = await list('documents', { filter: `merged:${unnumbered.id}` });
      expect(data).toHaveLength(1);
      expect(data[0]).toMatchObject({
        id: numbered.id,
        genre: '计划',
        date: '2020-12-19',
        source: ['first', 'second'],
        conflict: [],
      });
      expect(data[0]?.proof['genre']?.[0]?.evidence[0]).toMatch(/^second:/);
      for (const document of [unnumbered.id, numbered.id])
        expect(await ids('clusters', { filter: `document:${document}` })).toEqual(['cluster:320000:纺织']);
    });

    test('a merged id leads to the other, which tells what both sources say and why', async () => {
      const moved = await service.get(`/api/v1/documents/${unnumbered.id}`, { redirect: 'manual' });
      expect([moved.status, moved.headers.get('location')]).toEqual([
        308,
        `/api/v1/documents/${encodeURIComponent(numbered.id)}`,
      ]);
      const { body } = await service.get<{
        data: { id: string; merged: object[]; attributes: { name: string; values: { value: unknown }[] }[] };
      }>(`/api/v1/documents/${unnumbered.id}`);
      expect(body.data).toMatchObject({
        id: numbered.id,
        merged: [
          {
            id: unnumbered.id,
            label: plan,
            because: 'same title and region',
            evidence: [expect.any(String), expect.any(String)],
          },
        ],
      });
      expect(
        body.data.attributes
          .find(({ name }) => name === 'date')
          ?.values.map(({ value }) => value)
          .sort(),
      ).toEqual(['2020-12', '2020-12-19']);
      expect((await service.get<{ data: { id: string } }>(`/api/v1/documents/${encodeURIComponent(plan)}`)).body.data.id).toBe(
        numbered.id,
      );
    });

    test('a region that shall learn from another has not learned from it', async () => {
      expect(await ids('regions', { filter: 'learnedFrom:浙江' })).toEqual(['320000']);
      expect(await ids('regions', { filter: 'learnedFrom:江西省' })).toEqual([]);
    });

    test.each([
      ['an unknown field', { filter: 'regoin:330000' }, 'filter', 'region'],
      ['an unknown value of a closed field', { filter: 'status:adoptd' }, 'filter', 'adopted'],
      ['an unknown name of a thing', { filter: 'region:浙讲省' }, 'filter', '浙江省'],
      ['an unknown field to sort by', { sort: '-dat' }, 'sort', 'date'],
      ['an unknown field to show', { select: 'id,polcy' }, 'select', 'policy'],
      ['an unknown field to group by', { group_by: 'statu' }, 'group_by', 'status'],
      ['an unknown field to draw by', { sample: '3', stratify: 'regionn' }, 'stratify', 'region'],
    ])('%s is answered with the nearest and an address that works', async (_, query, parameter, nearest) => {
      const problem = await refused('adoptions', query as Record<string, string>);
      expect(problem).toMatchObject({ status: 400, type: '/api/problems#invalid-parameter', parameter });
      expect(problem.nearest?.[0]).toBe(nearest);
      expect(problem.detail).toContain(nearest);
      expect((await service.get(problem.example ?? '')).status).toBe(200);
    });

    test.each([
      ['a thing of another kind', { filter: 'region:policy:链长制' }, 'filter', 'region: 链长制 is a Policy, not a Region'],
      ['a filter that is none', { filter: 'region' }, 'filter', 'is no clause'],
      ['a sort by many values', { sort: 'region' }, 'sort', 'have no order'],
      ['a seed without a sample', { seed: '1' }, 'seed', 'without sample'],
      ['columns of groups', { group_by: 'region', select: 'id' }, 'select', 'beside group_by'],
      ['a sample of none', { sample: '0' }, 'sample', '1 to 10000'],
      ['a day that does not exist', { knownAt: '2021-02-30' }, 'knownAt', 'a date'],
      ['a search for signs', { search: '、' }, 'search', 'words'],
      [
        'a cursor of another list',
        { sort: 'date', cursor: Buffer.from('["x",null,"y"]').toString('base64url') },
        'cursor',
        'another list',
      ],
    ])('%s is refused', async (_, query, parameter, words) => {
      expect(await refused('adoptions', query as Record<string, string>)).toMatchObject({
        status: 400,
        parameter,
        detail: expect.stringContaining(words),
      });
    });

    test('a name that several things bear is answered with all of them', async () => {
      expect(await refused('adoptions', { filter: 'region:鼓楼区' })).toMatchObject({
        type: '/api/problems#ambiguous-name',
        candidates: [{ id: '320106' }, { id: '350102' }],
      });
    });

    test('sources answer to the same grammar', async () => {
      const { data } = await list('sources', { filter: 'standing:digest,date:2021', select: 'title' });
      expect(data).toEqual([{ id: 'zhaibian-1a2b3c', title: '产业链链长制摘编' }]);
      expect((await list('sources', { group_by: 'standing' })).groups).toMatchObject([
        { value: 'reference', count: 2 },
        { value: 'digest', count: 1 },
        { value: null, count: 0 },
      ]);
      expect(await ids('sources', { sort: '-date', knownAt: '2021' })).toEqual(['zhaibian-1a2b3c', 'second']);
    });
  });
}
