import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raw } from '../raw.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface List {
  data: {
    region: { id: string; kind: string; label: string };
    date: string;
    document: null;
    sources: number;
    evidence: string[];
  }[];
  meta: {
    total: number;
    next: string | null;
    asOf: string | null;
    dataset: string;
    question: { name: string; zh: string; en: string };
  };
}
const path = '/api/v1/questions/followers';

export function questions(engine: Engine): void {
  describe(`questions on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    test('a question answers with things, dates and the evidence of every row', async () => {
      const { status, body } = await service.get<List>(path);
      expect(status).toBe(200);
      expect(body.data.map(({ region, date }) => [region, date])).toEqual([
        [{ id: '360000', kind: 'Province', label: '江西省' }, '2020-04-28'],
        [{ id: '320100', kind: 'City', label: '南京市' }, '2021-03'],
      ]);
      expect(body.data.every(({ evidence }) => evidence.length > 0)).toBe(true);
      expect(body.data[0]).toMatchObject({ document: null, sources: 1 });
    });

    test('the phrase is told with what the parameters are called', async () => {
      const { body } = await service.get<List>(`${path}?region=${encodeURIComponent('浙江')}`);
      expect(body.meta.question).toEqual({
        name: 'followers',
        zh: '哪些地区在 浙江省 之后实行 链长制？',
        en: 'Which regions adopted 链长制 after 浙江省?',
      });
    });

    test.each(['330000', '浙江', '浙江省', ' 浙江 '])('a region is known by %p', async (region) => {
      const { body } = await service.get<List>(`${path}?region=${encodeURIComponent(region)}`);
      expect(body.data.map((row) => row.region.label)).toEqual(['江西省', '南京市']);
    });

    test('an address with Chinese characters as they are, as curl sends it, is understood', async () => {
      const answer = await raw(service.url, `GET ${path}?region=浙江&policy=链长制 HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 200 OK/);
      expect(answer).toContain('江西省');
      const unknown = await raw(service.url, `GET ${path}?region=栈 HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      expect(unknown).toContain('the name or id 栈');
      const wrong = await raw(
        service.url,
        Buffer.from(`GET ${path}?region=\xd5\xe3 HTTP/1.1\r\nHost: localhost\r\n\r\n`, 'latin1'),
      );
      expect(wrong).toMatch(/^HTTP\/1\.1 400 [\s\S]*"parameter":"region"/);
    });

    test('a date bounds the answer and is told beside it', async () => {
      const { body } = await service.get<List>(`${path}?asOf=2020-12-31`);
      expect(body.data.map((row) => row.region.label)).toEqual(['江西省']);
      expect(body.meta.asOf).toBe('2020-12-31');
    });

    test('a date less precise than a day takes in all of its days', async () => {
      const { body } = await service.get<List>(`${path}?asOf=2020`);
      expect(body.data.map((row) => row.region.label)).toEqual(['江西省']);
      expect(body.meta.asOf).toBe('2020');
    });

    test('pages join to the whole without a gap', async () => {
      const whole = await service.get<List>(path);
      const first = await service.get<List>(`${path}?per_page=1`);
      expect(first.body.meta.total).toBe(2);
      expect(first.headers.get('link')).toContain('rel="next"');
      const second = await service.get<List>(`${path}?per_page=1&cursor=${first.body.meta.next}`);
      expect([...first.body.data, ...second.body.data]).toEqual(whole.body.data);
      expect(second.body.meta.next).toBeNull();
      expect(second.headers.get('link')).toBeNull();
    });

    test('the next page can be followed from the Link header', async () => {
      const first = await service.get<List>(`${path}?per_page=1&region=330000`);
      const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
      const { body } = await service.get<List>(next);
      expect(body.data.map((row) => row.region.label)).toEqual(['南京市']);
    });

    test('a cursor of another question is refused', async () => {
      const first = await service.get<List>(`${path}?per_page=1`);
      const problem = await service.refused(`${path}?per_page=1&asOf=2021-12-31&cursor=${first.body.meta.next}`);
      expect(problem).toMatchObject({ status: 400, parameter: 'cursor' });
    });

    test('a value that a parameter does not allow is refused with those that it does and the nearest', async () => {
      const problem = await service.refused(`/api/v1/questions/named?word=${encodeURIComponent('链')}&label=Polcy`);
      expect(problem).toMatchObject({ status: 400, parameter: 'label', allowed: ['Region', 'Policy'], nearest: ['Policy'] });
    });

    test('the list of questions has what a form needs, with examples that the data know', async () => {
      const { body } = await service.get<{ data: { name: string; path: string; example: string; parameters: object[] }[] }>(
        '/api/v1/questions',
      );
      const followers = body.data.find(({ name }) => name === 'followers');
      expect(followers?.path).toBe(path);
      expect(followers?.parameters[0]).toMatchObject({
        name: 'region',
        type: 'Region',
        optional: false,
        default: '330000',
        examples: expect.arrayContaining([
          { value: '330000', label: '浙江省' },
          { value: '360000', label: '江西省' },
        ]),
      });
      expect((await service.get(followers?.example ?? '')).status).toBe(200);
    });

    test('a default that the data do not know is no example, and is refused with one that they know', async () => {
      const { body } = await service.get<{ data: { name: string; example: string }[] }>('/api/v1/questions');
      const example = body.data.find(({ name }) => name === 'elsewhere')?.example ?? '';
      expect((await service.get(example)).status).toBe(200);
      expect(await service.refused('/api/v1/questions/elsewhere')).toMatchObject({ status: 400, parameter: 'region', example });
    });

    test('an answer that has not changed is not sent again', async () => {
      const first = await service.get(path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^W\/"/);
      expect((await service.get(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
      const wrong = await service.get(`${path}?region=${encodeURIComponent('无此地')}`, { headers: { 'if-none-match': tag } });
      expect(wrong.status).toBe(400);
      expect(wrong.headers.get('etag')).toBeNull();
    });
  });
}
