import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { Diffusion } from '../../server/diffusion/answer.ts';
import { loadDefaults } from '../contract/default-graph.ts';
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

  test('gives as many ties as are asked for, and knows the policy by name and id', async () => {
    const { body } = await service.get<{ data: Diffusion }>(`${address('policy:链长制')}?edges=2`);
    expect(body.data.inference.ties).toEqual(data.inference.ties.slice(0, 2));
    expect(await service.refused(address('河长'))).toMatchObject({ status: 404 });
  });
});
