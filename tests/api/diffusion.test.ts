import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { packageRoot } from '../../graph/root.ts';
import type { Diffusion } from '../../server/diffusion/answer.ts';
import type { Innovativeness } from '../../server/diffusion/innovativeness.ts';
import type { Dossier } from '../../server/dossiers/dossier.ts';
import { loadDefaults, loadInputs } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

const catalogue = loadCatalogue();
const address = (policy: string) => `/api/v1/diffusion/${encodeURIComponent(policy)}`;

describe('the diffusion of a policy in the default graph', () => {
  let service: TestService;
  let data: Diffusion;
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
    data = (await service.get<{ data: Diffusion }>(address('链长制'))).body.data;
  });
  afterAll(() => service.stop());

  test('is a curve of all regions and of each tier, first 长沙, first of the provinces 湖南', () => {
    const first = (tier: string) => data.curves.find((curve) => curve.tier === tier)?.steps[0];
    expect(first('all')).toMatchObject({ date: '2017-11-23', region: { label: '长沙市' }, adopters: 1 });
    expect(first('province')?.region.label).toBe('湖南省');
    for (const { steps, adopted } of data.curves) expect(steps.map(({ adopters }) => adopters).at(-1) ?? 0).toBe(adopted);
  });

  test('counts a region that no source mentions as unknown, and one without a day as an adopter without a place', () => {
    expect(data.curves.find(({ tier }) => tier === 'all')?.unknown).toBeGreaterThan(0);
    expect(data.undated.map(({ label }) => label)).toContain('辽宁省');
  });

  test('is not enough to tell who follows whom, and says what is missing', () => {
    expect(data.inference).toMatchObject({ answer: 'not enough data', model: 'precedence' });
    expect(data.inference.missing).toContain('about 50 such policies');
    expect(data.inference.reading).toContain('this is order, not copying');
    expect(new Set(data.inference.ties.map(({ grade }) => grade))).toEqual(new Set(['weak']));
  });

  test('shows each step with the words that prove its day', async () => {
    const steps = data.curves[0]?.steps ?? [];
    for (const { evidence, earliest, latest, date } of steps) {
      expect(evidence.length).toBeGreaterThan(0);
      expect([earliest <= date, date <= latest]).toEqual([true, true]);
    }
    const { status } = await service.get(`/api/v1/evidence/${steps[0]?.evidence[0]}`);
    expect(status).toBe(200);
  });

  test('is made of components, each with its adopters, those that list none, and those of whom it is not told', async () => {
    const chart = data.components.find(({ component }) => component.id === 'chart');
    const labels = chart?.adopters.map(({ region }) => region.label);
    expect(labels).toEqual(expect.arrayContaining(['河北省', '深圳市', '佛山市']));
    expect(chart?.adopters.find(({ region }) => region.label === '河北省')).toMatchObject({
      date: '2020-10-12',
      wordings: ['一链一图'],
    });
    expect(chart?.without.map(({ label }) => label)).toContain('浙江省');
    const { body } = await service.get<{ data: Diffusion }>(`${address('链长制')}?component=chart`);
    expect(body.data).toMatchObject({ component: { id: 'chart', zh: '一链一图／图谱' } });
    const all = body.data.curves.find(({ tier }) => tier === 'all');
    expect(all?.adopted).toBe(chart?.adopters.filter(({ date }) => date !== null).length);
  });

  test('holds as of a day: what came later is not adopted yet, and not unheard of', async () => {
    const { body } = await service.get<{ data: Diffusion; meta: { asOf: string } }>(`${address('链长制')}?asOf=2019-08`);
    const [all] = body.data.curves;
    expect(body.meta.asOf).toBe('2019-08');
    expect(all?.steps.map(({ region }) => region.label)).toEqual(
      expect.arrayContaining(['长沙市', '湘潭市', '湖南省', '浙江省']),
    );
    expect(all?.steps.every(({ earliest }) => earliest <= '2019-08-31')).toBe(true);
    expect((all?.adopted ?? 0) + (all?.unknown ?? 0)).toBe((data.curves[0]?.adopted ?? 0) + (data.curves[0]?.unknown ?? 0));
    expect(body.data.undated).toEqual([]);
    expect(await service.refused(`${address('链长制')}?asOf=2019-02-30`)).toMatchObject({ status: 400 });
  });

  test('tells what is known of each region, and has no row for one that no source mentions', () => {
    const standing = (label: string) => data.standings.find(({ region }) => region.label === label)?.standing;
    expect([standing('浙江省'), standing('东莞市'), standing('海南省')]).toEqual(['adopted', 'planned', undefined]);
    for (const { evidence } of data.standings) expect(evidence.length).toBeGreaterThan(0);
  });

  test('gives no scores of earliness from so few policies', async () => {
    const { body } = await service.get<{ data: { answer: string; regions: unknown[] } }>('/api/v1/innovativeness?measure=rate');
    expect(body.data).toMatchObject({ answer: 'not enough data', regions: [] });
  });

  test('gives as many ties as are asked for, and knows the policy by name and id', async () => {
    const { body } = await service.get<{ data: Diffusion }>(`${address('policy:链长制')}?edges=2`);
    expect(body.data.inference.ties).toEqual(data.inference.ties.slice(0, 2));
    expect(await service.refused(address('河长'))).toMatchObject({ status: 404 });
  });
});

describe('the diffusion of policies in a graph with the tables of the provinces', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await loadInputs(
      service.store,
      catalogue,
      ['laws', 'programmes'].map((name) => join(packageRoot(), 'ingest', 'facts', `${name}.csv`)),
    );
    await new Promise((done) => setTimeout(done, 1_100));
  });
  afterAll(() => service.stop());

  test('scores how early the provinces are, each with an interval, and ranks none whose interval overlaps', async () => {
    const { body } = await service.get<{ data: Innovativeness }>('/api/v1/innovativeness');
    expect(body.data).toMatchObject({ answer: 'scores', missing: null });
    expect(body.data.policies).toBeGreaterThan(50);
    const of = (label: string) => body.data.regions.find(({ region }) => region.label === label);
    expect(of('河南省')).toMatchObject({ role: 'leader', rank: null });
    for (const { score, interval } of body.data.regions)
      expect([interval[0] <= score, score <= interval[1]]).toEqual([true, true]);
  });

  test('holds no more than chance, and every model tells its ranks without a grade that would claim more', async () => {
    const { body } = await service.get<{ data: Diffusion }>(`${address('链长制')}?edges=5`);
    expect(body.data.inference).toMatchObject({ answer: 'no more than chance', model: 'ctic' });
    expect(body.data.inference.others.map(({ model }) => model)).toEqual(['netinf', 'netrate', 'precedence']);
    expect(new Set(body.data.inference.ties.map(({ grade }) => grade))).toEqual(new Set(['weak']));
    const dossier = await service.get<{ data: Dossier }>(
      `/api/v1/dossiers/${encodeURIComponent('浙江')}/${encodeURIComponent('江西')}`,
    );
    expect(dossier.body.data.models).toMatchObject({ answer: 'no more than chance', agree: expect.any(Boolean) });
    expect(dossier.body.data.models.order.both).toBeGreaterThan(1);
    expect(dossier.body.data.verdict.rung).toBe('contradicted');
  });
});
