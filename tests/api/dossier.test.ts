import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { Dossier } from '../../server/dossiers/dossier.ts';
import type { EvidenceAnswer } from '../../server/evidence/answer.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

const catalogue = loadCatalogue();
const address = (from: string, to: string) => `/api/v1/dossiers/${encodeURIComponent(from)}/${encodeURIComponent(to)}`;

/** Every quote of an answer, wherever it stands. */
function quotesIn(part: unknown): { ref: string; quote: string; line: number; source: string }[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'ref' in part && 'quote' in part ? [part as ReturnType<typeof quotesIn>[number]] : [];
  return [...own, ...Object.values(part).flatMap(quotesIn)];
}

describe('dossiers of the default graph', () => {
  let service: TestService;
  const asked = new Map<string, Dossier>();
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
  });
  afterAll(() => service.stop());

  async function dossier(from: string, to: string): Promise<Dossier> {
    const { status, body } = await service.get<{ data: Dossier; meta: object }>(address(from, to));
    expect([from, to, status]).toEqual([from, to, 200]);
    asked.set(`${from} → ${to}`, body.data);
    return body.data;
  }
  const judgement = ({ mechanisms }: Dossier, component: string) =>
    mechanisms.rows.find((row) => row.component.id === component)?.judgement;

  test('浙江 → 江西: the contrast is counter-evidence and stands against order, likeness and a shared border', async () => {
    const data = await dossier('浙江', '江西');
    expect(data.verdict).toMatchObject({ rung: 'contradicted', rule: { id: 'against' }, assertion: 'derived' });
    const contrast = data.counterEvidence.find(({ kind }) => kind === 'contrast');
    expect(contrast?.quotes.map(({ quote }) => quote).join()).toMatch(/浙江.*江西与此不同/);
    const contrasts = data.references.filter(({ relation }) => relation === 'CONTRASTED_WITH');
    expect(data.verdict.reasons.sort()).toEqual(contrasts.map(({ id }) => id).sort());
    expect(data.timing).toMatchObject({
      order: 'certain',
      from: { date: '2019-08' },
      to: { date: '2020-04-28', conflict: true },
    });
    expect(data.timing.lags[0]).toMatchObject({ chosen: true, months: { least: 7, most: 8 }, days: { least: 241, most: 271 } });
    expect(data.timing.lags.map(({ to }) => to)).toContain('2020-05-30');
    expect(data.channel).toMatchObject({ kind: 'horizontal', border: true });
    expect([judgement(data, 'policy'), judgement(data, 'plan'), judgement(data, 'guide')]).toEqual(['kept', 'recast', 'dropped']);
    const earlier = data.alternatives.rows.filter(({ order }) => order === 'certain').map(({ region }) => region.label);
    expect(earlier).toEqual(expect.arrayContaining(['长沙市', '湘潭市', '湖南省']));
  });

  test('says what the models make of it, which here is an order and no inference', async () => {
    const { models } = await dossier('浙江', '江西');
    expect(models).toMatchObject({ answer: 'not enough data', agree: null, order: { both: 1, before: 1, after: 0, open: 0 } });
    expect(models.rows.map(({ model, grade }) => [model, grade])).toEqual([['precedence', null]]);
    expect((await dossier('广东', '东莞')).models.rows).toEqual([]);
  });

  test('广东 → 东莞 is documented and vertical, with what speaks for less', async () => {
    const data = await dossier('广东', '东莞');
    expect(data.verdict.rung).toBe('documented');
    expect(data.channel).toMatchObject({ kind: 'vertical', direction: 'down' });
    expect(data.references.map(({ relation, direction }) => [relation, direction])).toContainEqual(['LEARNED_FROM', 'forward']);
    expect(data.references.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)).join()).toContain('拟参照省的机制和做法');
    expect(data.timing.to).toMatchObject({ planned: true, status: 'planned' });
    expect(data.timing.order).toBe('unknown');
    expect(data.verdict.rule.id).toBe('planned-on-it');
    expect(data.counterEvidence.map(({ kind }) => kind)).toEqual(['only planned']);
    expect(data.wording.runs.map(({ text }) => text)).toContain('领导定向联系负责');
    expect(new Set(data.mechanisms.rows.map((row) => row.judgement))).toEqual(new Set(['not mentioned']));
  });

  test.each([
    ['河北', '深圳'],
    ['河北', '佛山'],
    ['深圳', '佛山'],
  ])('%s → %s: the shared 一链一图 is shared wording, not a documented copy', async (from, to) => {
    const data = await dossier(from, to);
    expect(data.verdict).toMatchObject({ rung: 'consistent with copying', rule: { id: 'shared' } });
    const run = data.wording.runs.find(({ text }) => text.includes('一链一图一链一制一链一策'));
    expect(run).toMatchObject({ usedBy: 3, distinctive: false });
    expect(run?.weight).toBeLessThan(run?.characters ?? 0);
    expect(data.verdict.reasons).toContain(run?.id);
    expect(judgement(data, 'chart')).toBe('kept');
    expect(data.references).toEqual([]);
    expect(data.missing.map(({ id }) => id)).toContain('reference');
  });

  test('a pair without dates is not enough data, and says what is missing', async () => {
    expect(await dossier('浙江', '北京')).toMatchObject({ verdict: { rung: 'not enough data', reasons: [] } });
    expect(asked.get('浙江 → 北京')?.missing.map(({ id }) => id)).toEqual(['date of to', 'reference', 'mechanism of to']);
    const nothing = await dossier('上海', '西藏');
    expect(nothing).toMatchObject({ verdict: { rung: 'not enough data' }, timing: { order: 'unknown', lags: [] } });
    expect(nothing.missing.map(({ id }) => id)).toEqual(expect.arrayContaining(['adoption of from', 'adoption of to']));
  });

  test('whom the follower refers to is told among those it may have followed instead', async () => {
    const { alternatives } = await dossier('浙江', '佛山');
    const changsha = alternatives.rows.find(({ region }) => region.label === '长沙市');
    expect(changsha).toMatchObject({ order: 'certain', referenced: ['LEARNED_FROM'] });
    expect(alternatives.certain + alternatives.possible).toBe(alternatives.rows.length);
  });

  test('every quote of every dossier is found at its address, in a source that the dossier lists', async () => {
    const quotes = new Map([...asked.values()].flatMap(quotesIn).map((one) => [one.ref, one]));
    expect(quotes.size).toBeGreaterThan(100);
    for (const { ref, quote, line, source } of quotes.values()) {
      const { status, body } = await service.get<{ data: EvidenceAnswer }>(`/api/v1/evidence/${encodeURIComponent(ref)}`);
      expect([ref, status, body.data?.quote, body.data?.line, body.data?.source.id]).toEqual([ref, 200, quote, line, source]);
    }
    for (const data of asked.values())
      expect(new Set(data.sources.map(({ id }) => id))).toEqual(new Set(quotesIn(data).map(({ source }) => source)));
  });

  test('every reason of every verdict is a part of its dossier', () => {
    for (const [pair, { verdict, references, mechanisms, wording }] of asked) {
      const known = new Set(['order', 'channel', ...[...references, ...mechanisms.rows, ...wording.runs].map(({ id }) => id)]);
      expect([pair, verdict.reasons.filter((reason) => !known.has(reason))]).toEqual([pair, []]);
    }
  });

  test('a reference in how chains are led is none of another policy', async () => {
    const { body } = await service.get<{ data: Dossier }>(`${address('广东', '东莞')}?policy=${encodeURIComponent('双长制')}`);
    expect(body.data.verdict.rung).toBe('not enough data');
    expect(body.data.references).toEqual([]);
    expect(body.data.missing.map(({ id }) => id)).toContain('reference');
  });

  test('ids and names ask the same; an unknown region leads nowhere, a region has no dossier with itself', async () => {
    const [byId, byName] = [await dossier('330000', '360000'), asked.get('浙江 → 江西')];
    expect(byId).toEqual(byName);
    expect(await service.refused(address('浙江', '江南'))).toMatchObject({ status: 404 });
    expect(await service.refused(address('浙江', '浙江省'))).toMatchObject({ status: 400, parameter: 'to' });
    expect(await service.refused(`${address('浙江', '江西')}?policy=nothing`)).toMatchObject({
      status: 400,
      parameter: 'policy',
    });
  });

  test('the answer is what the contract says, no more and no less', async () => {
    const route = service.routes.find(({ id }) => id === 'dossier');
    const { body } = await service.get<object>(address('浙江', '江西'));
    expect(route?.body?.parse(body)).toEqual(body);
  });
});
