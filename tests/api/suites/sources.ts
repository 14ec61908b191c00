import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reference } from '../../../graph/statement.ts';
import { passages, quote, source, statements, text } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface List<Row> {
  data: Row[];
  meta: { total: number; next: string | null };
}
interface Line {
  line: number;
  start: number;
  end: number;
  text: string;
  ledger: string;
  reason: string;
}
interface Quote {
  ref: string;
  start: number;
  end: number;
  line: number;
  quote: string;
  states: { kind: string; predicate: string; statements: number }[];
}

const address = `/api/v1/sources/${source.id}`;

export function sources(engine: Engine): void {
  describe(`the text of a source on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    const lines = async (query = '') => (await service.get<List<Line>>(`${address}/lines${query}`)).body;
    const quotes = async (query = '') => (await service.get<List<Quote>>(`${address}/quotes${query}`)).body;

    test('is its lines joined, each with its offsets', async () => {
      const { data, meta } = await lines();
      expect(data.map((one) => one.text).join('')).toBe(text);
      for (const one of data) expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(meta).toMatchObject({ total: passages.length, next: null });
    });

    test('is given a page at a time, and the pages join to the whole', async () => {
      const read: Line[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { data, meta }: List<Line> = await lines(`?per_page=3${cursor && `&cursor=${cursor}`}`);
        expect(meta.total).toBe(passages.length);
        expect(data.length).toBeLessThanOrEqual(3);
        read.push(...data);
        cursor = meta.next;
      }
      expect(read.map(({ line }) => line)).toEqual(passages.map(({ line }) => line));
    });

    test('is given from one line to another', async () => {
      const { data, meta } = await lines('?from=3&to=5');
      expect(data.map(({ line }) => line)).toEqual([3, 4, 5]);
      expect(meta.total).toBe(3);
      expect((await lines('?from=9&to=4')).data).toEqual([]);
    });

    test('is given by what became of its lines, as many as the ledger says', async () => {
      const { body } = await service.get<{ data: { ledger: { ledger: string; reason: string; lines: number }[] } }>(address);
      for (const { ledger, reason, lines: count } of body.data.ledger) {
        const { data, meta } = await lines(`?ledger=${ledger}${reason && `&reason=${encodeURIComponent(reason)}`}`);
        expect(meta.total).toBe(reason === '' ? 7 : count);
        expect(data.every((one) => one.ledger === ledger)).toBe(true);
      }
      expect((await lines('?ledger=unparsed&per_page=1')).meta).toMatchObject({ total: 2, next: expect.any(String) });
    });

    test('a cursor of another list is refused', async () => {
      const { meta } = await lines('?per_page=2');
      const problem = await service.refused(`${address}/lines?per_page=2&ledger=extracted&cursor=${meta.next}`);
      expect(problem).toMatchObject({ status: 400, detail: expect.stringContaining('another') });
    });

    test('has every reference of the graph among its quotes, each once, in the order of the text', async () => {
      const { data } = await quotes();
      const refs = new Set(statements.flatMap((one) => one.evidence.map(reference)));
      expect(data.map(({ ref }) => ref).sort()).toEqual([...refs].sort());
      for (const one of data) expect(text.slice(one.start, one.end)).toBe(one.quote);
      const places = data.map(({ start: from, end }) => from * 1e6 + end);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    test('tells of each quote what is stated of which kinds of thing', async () => {
      const words = quote('浙江省于2019年8月试行链长制');
      const found = (await quotes('?from=3&to=3')).data.find(({ ref }) => ref === reference(words));
      expect(found).toMatchObject({ line: 3, quote: words.quote });
      expect(found?.states.map(({ kind, predicate }) => `${kind} ${predicate}`).sort()).toEqual([
        'Adoption IN_REGION',
        'Adoption OF_POLICY',
        'Adoption date',
        'Adoption status',
      ]);
      expect((await quotes('?from=4&to=4')).data.every(({ line }) => line === 4)).toBe(true);
    });

    test('has as many statements as rest on it, by kind and predicate', async () => {
      const { body } = await service.get<{ data: { stated: { kind: string; predicate: string; statements: number }[] } }>(
        address,
      );
      expect(body.data.stated.reduce((sum, one) => sum + one.statements, 0)).toBe(statements.length);
      const dates = statements.filter(({ subject, predicate }) => subject.kind === 'Adoption' && predicate === 'date');
      expect(body.data.stated).toContainEqual({ kind: 'Adoption', predicate: 'date', statements: dates.length });
    });

    test('is not read in more lines at once than can be drawn, and an unknown source is answered with the nearest', async () => {
      expect(await service.refused(`${address}/quotes?from=1&to=1001`)).toMatchObject({ status: 400, parameter: 'to' });
      for (const part of ['lines', 'quotes']) {
        const problem = await service.refused(`/api/v1/sources/${source.id.slice(0, -1)}/${part}`);
        expect(problem).toMatchObject({ status: 404, nearest: [source.id] });
      }
    });

    test('a question shows how it is read and the Cypher that answers it', async () => {
      const { body } =
        await service.get<List<{ name: string; pinyin: string; zh: string; group: string | null }>>('/api/v1/questions');
      const [first] = body.data;
      const characters = (first?.zh ?? '').replace(/\{\w+\}/g, '').match(/\p{Script=Han}/gu) ?? [];
      expect(first?.pinyin.split(' ')).toHaveLength(characters.length);
      const { body: shown } = await service.get<{ data: { cypher: string } }>(`/api/v1/questions/${first?.name}/cypher`);
      expect(shown.data.cypher).toBe(service.catalogue.questions.get(first?.name ?? '')?.cypher);
      const problem = await service.refused('/api/v1/questions/nonesuch/cypher');
      expect(problem.status).toBe(404);
    });
  });
}
