import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reference } from '../../../graph/statement.ts';
import type { EvidenceAnswer } from '../../../server/evidence/answer.ts';
import { passages, quote, source, statements, text } from '../digest.ts';
import { type Engine, start, type TestService } from '../service.ts';

const address = (ref: string) => `/api/v1/evidence/${encodeURIComponent(ref)}`;
const at = (start: number, end: number) => reference({ source: source.id, start, end });

export function evidence(engine: Engine): void {
  describe(`evidence on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    const read = async (ref: string) => (await service.get<{ data: EvidenceAnswer }>(address(ref))).body.data;

    test('every reference of the graph re-slices from the source, with what stands around it', async () => {
      const refs = [...new Set(statements.flatMap((one) => one.evidence.map(reference)))];
      expect(refs.length).toBeGreaterThan(10);
      for (const ref of refs) {
        const { quote: words, before, after, context } = await read(ref);
        const [start, end] = (ref.split(':').at(-1) ?? '').split('-').map(Number);
        expect(words).toBe(text.slice(start, end));
        expect(before + words + after).toBe(text.slice(context.start, context.end));
        expect(context.start + before.length).toBe(start);
      }
    });

    test('a quote comes with its line, its source and the statements that rest on it', async () => {
      const words = quote('浙江省于2019年8月试行链长制');
      const data = await read(reference(words));
      expect(data).toMatchObject({
        quote: words.quote,
        line: 3,
        source: { id: source.id, title: source.title, name: source.name, date: '2021-06', standing: 'digest' },
      });
      expect(data.statements.map(({ predicate }) => predicate).sort()).toEqual(['IN_REGION', 'OF_POLICY', 'date', 'status']);
      const region = data.statements.find(({ predicate }) => predicate === 'IN_REGION');
      expect(region).toMatchObject({
        subject: { kind: 'Adoption' },
        object: { id: '330000', kind: 'Province', label: '浙江省' },
        assertion: 'stated',
        modality: 'fact',
        polarity: 'affirmed',
        rule: 'test',
      });
    });

    test('a run of characters that no statement rests on is shown all the same', async () => {
      const words = quote('亦有耳闻');
      expect(await read(reference(words))).toMatchObject({ quote: '亦有耳闻', statements: [] });
    });

    test('a quote over a line break is one quote', async () => {
      const second = passages[2]?.end ?? 0;
      expect((await read(at(second - 4, second + 3))).quote).toBe(text.slice(second - 4, second + 3));
    });

    test('the passage around a quote ends at line breaks, and within a very long line after about 300 characters', async () => {
      const long = text.indexOf('长长长') + 750;
      const inside = await read(at(long, long + 2));
      expect(inside.before).toHaveLength(300);
      const last = await read(reference(quote('完。')));
      expect(last.after).toBe('');
      expect(last.before.length).toBeLessThanOrEqual(600);
    });

    test('several quotes come in one answer, in the order asked', async () => {
      const refs = ['南京市于2021年3月实行链长制', '赣府厅字〔2020〕33号'].map((words) => reference(quote(words)));
      const query = refs.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&');
      const { body } = await service.get<{ data: EvidenceAnswer[]; meta: object }>(`/api/v1/evidence?${query}`);
      expect(body.data.map(({ ref }) => ref)).toEqual(refs);
      expect(body.meta).toMatchObject({ total: 2, next: null });
    });

    test('more than 50 references in one request are refused', async () => {
      const query = Array.from({ length: 51 }, (_, index) => `ref=${at(index, index + 1)}`).join('&');
      expect(await service.refused(`/api/v1/evidence?${query}`)).toMatchObject({ status: 400, parameter: 'ref' });
    });

    test.each([
      ['no address', 'somewhere', 400],
      ['an end before its start', at(9, 3), 400],
      ['a range beyond the source', at(1, text.length + 1), 400],
      ['an unknown source', 'nowhere:1-2', 404],
    ])('%s is refused', async (_, ref, status) => {
      const problem = await service.refused(address(ref));
      expect(problem).toMatchObject({ status, example: expect.stringMatching(/^\/api\/v1\/evidence\//) });
      expect((await service.get(problem.example ?? '')).status).toBe(200);
    });
  });
}
