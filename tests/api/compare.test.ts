import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import type { Comparison } from '../../server/compare/routes.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { embedded, start, type TestService } from './service.ts';

const address = (...regions: string[]) =>
  `/api/v1/compare?${regions.map((one) => `region=${encodeURIComponent(one)}`).join('&')}`;

describe('regions of the default graph side by side', () => {
  let service: TestService;
  let data: Comparison;
  beforeAll(async () => {
    const catalogue = loadCatalogue();
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] } });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
    data = (await service.get<{ data: Comparison }>(address('浙江', '江西', '河北', '广西'))).body.data;
  });
  afterAll(() => service.stop());

  test('stand in the order asked, each with its dates and the time after the first', () => {
    expect(data.regions.map(({ label }) => label)).toEqual(['浙江省', '江西省', '河北省', '广西壮族自治区']);
    expect(data.dates.map(({ date, conflict }) => [date, conflict])).toEqual([
      ['2019-08', false],
      ['2020-04-28', true],
      ['2020-10-12', false],
      ['2019-11', false],
    ]);
    expect(data.lags.map(({ order, lags }) => [order, lags[0]?.months])).toEqual([
      ['certain', { least: 7, most: 8 }],
      ['certain', { least: 13, most: 14 }],
      ['certain', { least: 2, most: 3 }],
    ]);
  });

  test('tell which components were kept, recast, dropped and added against the first, in quoted words', () => {
    const judgements = (id: string) =>
      data.mechanisms.find(({ component }) => component.id === id)?.cells.map(({ judgement }) => judgement);
    expect(judgements('policy')?.slice(0, 2)).toEqual(['told', 'kept']);
    expect(judgements('guide')?.slice(0, 2)).toEqual(['told', 'dropped']);
    expect(judgements('chart')?.[2]).toBe('added');
    for (const { cells } of data.mechanisms)
      for (const { wordings } of cells) for (const { quotes } of wordings) expect(quotes.length).toBeGreaterThan(0);
  });

  test('name who leads, and the chains that several list', () => {
    const [, jiangxi] = data.leaders;
    expect(jiangxi?.[0]).toMatchObject({ role: '总链长' });
    for (const { quotes } of data.leaders.flat()) expect(quotes.length).toBeGreaterThan(0);
    for (const { cells } of data.clusters)
      expect(cells.filter(({ listed, near }) => listed.length + near.length > 0).length).toBeGreaterThan(1);
    expect(data.sources.length).toBeGreaterThan(0);
  });

  test('are two to five different ones', async () => {
    expect(await service.refused(address('浙江'))).toMatchObject({ status: 400, parameter: 'region' });
    expect(await service.refused(address('浙江', '330000'))).toMatchObject({ detail: expect.stringContaining('given twice') });
    expect(await service.refused(address('浙江', '浙西省'))).toMatchObject({ status: 400, nearest: expect.any(Array) });
  });
});
