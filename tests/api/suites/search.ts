import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Hit } from '../../../server/search/hits.ts';
import { text } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface List {
  data: Hit[];
  meta: { total: number; next: string | null };
}

export function search(engine: Engine): void {
  describe(`search on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    const find = async (q: string, more = '') =>
      (await service.get<List>(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)).body;

    test.each(['浙江', '浙江省', 'zj', 'zhejiang', 'Zhejiang', 'ＺＪ', '330000', '浙讲', '折江省'])(
      '浙江省 is the first that %s finds',
      async (q) => {
        const { data } = await find(q);
        expect(data[0]).toMatchObject({ id: '330000', kind: 'Province', label: '浙江省', about: [] });
      },
    );

    test('a hit tells by which of its names it matched, what of it, and what proves the name', async () => {
      const [hit] = (await find('江西省鏈長')).data;
      expect(hit).toMatchObject({ kind: 'Document', label: '江西省链长制方案' });
      expect(hit?.matched).toEqual({
        field: 'name',
        text: '江西省链长制方案',
        how: 'prefix',
        highlights: [{ start: 0, end: 5 }],
      });
      const proof = await service.get<{ data: { quote: string } }>(
        `/api/v1/evidence/${encodeURIComponent(hit?.evidence[0] ?? '')}`,
      );
      expect(proof.body.data.quote).toBe('江西省链长制方案');
    });

    test('a document is found by its number in whatever print', async () => {
      const [hit] = (await find('赣府厅字[2020] 33 号')).data;
      expect(hit).toMatchObject({ id: '赣府厅字〔2020〕33号', matched: { field: 'number', how: 'exact' } });
    });

    test('a quote comes by its words, with its address, its place and what it is about', async () => {
      const { data } = await find('试行链长制');
      const quote = data.find(({ kind }) => kind === 'Quote');
      expect(quote).toMatchObject({ label: '浙江省于2019年8月试行链长制', evidence: [quote?.id] });
      expect(quote?.about.map(({ id }) => id)).toContain('adoption:330000:链长制');
      const [start, end] = (quote?.id.split(':').at(-1) ?? '').split('-').map(Number);
      expect(text.slice(start, end)).toBe(quote?.label);
      expect(quote?.matched.highlights.map((run) => quote.label.slice(run.start, run.end))).toEqual(['试行链长制']);
    });

    test('kinds can be chosen, several at once', async () => {
      const { data } = await find('江西', '&kind=Document&kind=Organization');
      expect(data.map(({ kind }) => kind).sort()).toEqual(['Document', 'Organization', 'Organization']);
      expect((await find('江西', '&kind=Region')).data.map(({ id }) => id)).toEqual(['360000']);
    });

    test('pages join to the whole without a gap', async () => {
      const whole = await find('链');
      expect(whole.meta.total).toBe(whole.data.length);
      const pages: Hit[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await find('链', `&per_page=3${cursor && `&cursor=${cursor}`}`);
        pages.push(...page.data);
        cursor = page.meta.next;
      }
      expect(pages).toEqual(whole.data);
    });

    test.each(['《》', '不存在之名', '𠀋', '%', "' OR 1=1 --", '\\u0000'])(
      '%s finds nothing, and that is an answer',
      async (q) => {
        const { data, meta } = await find(q);
        expect([data, meta.total]).toEqual([[], 0]);
      },
    );

    test.each([
      ['nothing', '', 'q'],
      ['only blanks', ' ', 'q'],
      ['an unknown kind', '浙江&kind=Regoin', 'kind'],
      ['too long a page', '浙江&per_page=101', 'per_page'],
    ])('%s is refused by the name of its parameter', async (_, q, parameter) => {
      expect(await service.refused(`/api/v1/search?q=${q}`)).toMatchObject({ status: 400, parameter });
    });
  });

  describe(`names that parameters take on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    test.each(['Zhejiang', 'ZHEJIANG', 'zhe jiang', 'Zhejiang Province', 'ｚｈｅｊｉａｎｇ'])('%s is 浙江省', async (name) => {
      const { body } = await service.get<{ meta: { question: { en: string } } }>(
        `/api/v1/questions/followers?region=${encodeURIComponent(name)}`,
      );
      expect(body.meta.question.en).toContain('after 浙江省');
    });

    test('initials are too little to mean one thing, but tell what is near', async () => {
      const problem = await service.refused('/api/v1/questions/followers?region=zj');
      expect(problem).toMatchObject({ status: 400, parameter: 'region', nearest: ['浙江'] });
    });

    test('a name in traditional script means what it means in simplified script', async () => {
      const { body } = await service.get<{ data: { id: string } }>(`/api/v1/documents/${encodeURIComponent('江西省鏈長制方案')}`);
      expect(body.data.id).toBe('赣府厅字〔2020〕33号');
    });
  });
}
