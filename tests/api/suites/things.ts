import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Details } from '../../../server/things/details.ts';
import { source } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface List<Row> {
  data: Row[];
  meta: { total: number; next: string | null };
}
interface Named {
  id: string;
  kind: string;
  label: string;
}

export function things(engine: Engine): void {
  describe(`documents, regions and sources on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    test('documents come with number, region and issuers in the order of the source', async () => {
      const { body } = await service.get<List<Named & { number: string; region: Named[]; issuer: Named[] }>>('/api/v1/documents');
      expect(body.meta).toMatchObject({ total: 1, next: null });
      const [document] = body.data;
      expect(document).toMatchObject({ kind: 'Document', label: '江西省链长制方案', number: '赣府厅字〔2020〕33号' });
      expect(document?.region.map(({ label }) => label)).toEqual(['江西省']);
      expect(document?.issuer.map(({ label }) => label)).toEqual(['江西省工业和信息化厅', '江西省发展和改革委员会']);
    });

    test('regions come with the region that they are part of', async () => {
      const { body } = await service.get<List<Named & { partOf: Named[] }>>('/api/v1/regions');
      expect(body.data.find(({ id }) => id === '320100')).toMatchObject({
        kind: 'City',
        partOf: [{ id: '320000', kind: 'Province' }],
      });
      expect(body.data.map(({ id }) => id)).toEqual(body.data.map(({ id }) => id).sort());
    });

    test('pages of regions join to the whole', async () => {
      const whole = await service.get<List<Named>>('/api/v1/regions');
      const pages: Named[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: List<Named> } = await service.get(`/api/v1/regions?per_page=2${cursor && `&cursor=${cursor}`}`);
        expect(body.meta.total).toBe(whole.body.meta.total);
        pages.push(...body.data);
        cursor = body.meta.next;
      }
      expect(pages).toEqual(whole.body.data);
    });

    test.each(['360000', '江西省'])('everything that is said of %s has its evidence', async (id) => {
      const { body } = await service.get<{ data: Details }>(`/api/v1/regions/${encodeURIComponent(id)}`);
      expect(body.data).toMatchObject({ id: '360000', kind: 'Province', label: '江西省' });
      const name = body.data.attributes.find((one) => one.name === 'name');
      expect(name).toMatchObject({ zh: '名称', conflict: false, values: [{ value: '江西省', assertion: 'stated' }] });
      expect(body.data.attributes.flatMap(({ values }) => values).every(({ evidence }) => evidence.length > 0)).toBe(true);
    });

    test.each(['赣府厅字[2020] 33 号', '《江西省链长制方案》', '江西省链长制方案'])('a document is known by %s', async (id) => {
      const { body } = await service.get<{ data: Details }>(`/api/v1/documents/${encodeURIComponent(id)}`);
      expect(body.data.id).toBe('赣府厅字〔2020〕33号');
    });

    test('a value that the sources contradict each other in keeps every statement and says so', async () => {
      const { body } = await service.get<{ data: Details }>(`/api/v1/documents/${encodeURIComponent('赣府厅字〔2020〕33号')}`);
      const date = body.data.attributes.find((one) => one.name === 'date');
      expect(date).toMatchObject({ conflict: true, zh: '日期' });
      expect(date?.values.map(({ value }) => value).sort()).toEqual(['2020-04-28', '2020-05-30']);
    });

    test('a document tells its issuers as relations with their evidence', async () => {
      const { body } = await service.get<{ data: Details }>(`/api/v1/documents/${encodeURIComponent('赣府厅字〔2020〕33号')}`);
      const issued = body.data.relations.find(({ type }) => type === 'ISSUED_BY');
      expect(issued?.objects.map(({ object }) => object.label).sort()).toEqual([
        '江西省发展和改革委员会',
        '江西省工业和信息化厅',
      ]);
      expect(issued?.objects.every(({ evidence }) => evidence.length === 1)).toBe(true);
    });

    test('a thing of another kind is not found under this one', async () => {
      const problem = await service.refused('/api/v1/documents/330000');
      expect(problem).toMatchObject({ status: 404, detail: expect.stringContaining('浙江省 is a Province, not a Document') });
    });

    test('a source tells what became of each of its lines', async () => {
      const { body } = await service.get<{
        data: { lines: number; ledger: { ledger: string; reason: string; lines: number }[] };
      }>(`/api/v1/sources/${source.id}`);
      expect(body.data.ledger.reduce((sum, { lines }) => sum + lines, 0)).toBe(body.data.lines);
      expect(body.data.ledger).toContainEqual({ ledger: 'context', reason: 'blank', lines: 1 });
    });

    test('an unknown source is answered with the nearest there is', async () => {
      const problem = await service.refused(`/api/v1/sources/${source.id.slice(0, -1)}`);
      expect(problem).toMatchObject({ status: 404, nearest: [source.id] });
      expect((await service.get<List<{ id: string }>>('/api/v1/sources')).body.data.map(({ id }) => id)).toEqual([source.id]);
    });
  });
}
