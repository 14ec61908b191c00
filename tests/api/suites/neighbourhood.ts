import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Neighbourhood } from '../../../server/neighbourhood/neighbourhood.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface Answer {
  data: Neighbourhood[];
  meta: { unknown: string[] };
}

export function neighbourhood(engine: Engine): void {
  describe(`neighbourhoods on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    const ask = async (...ids: string[]) =>
      (await service.get<Answer>(`/api/v1/neighbourhood?${ids.map((id) => `thing=${encodeURIComponent(id)}`).join('&')}`)).body;

    test('a thing comes with each neighbour, its way and its evidence, and with counts of them by kind', async () => {
      const { data } = await ask('360000');
      const [jiangxi] = data;
      expect(jiangxi).toMatchObject({ id: '360000', kind: 'Province', label: '江西省', date: null });
      const act = jiangxi?.links.find(({ neighbour }) => neighbour.kind === 'Adoption');
      expect(act).toMatchObject({ relation: 'IN_REGION', direction: 'in', assertion: 'stated', polarity: 'affirmed' });
      expect(act?.evidence.length).toBeGreaterThan(0);
      for (const { relation, direction, kind, count } of jiangxi?.counts ?? []) {
        const same = jiangxi?.links.filter(
          (link) => link.relation === relation && link.direction === direction && link.neighbour.kind === kind,
        );
        expect(count).toBe(new Set(same?.map((link) => link.neighbour.id)).size);
      }
      expect(jiangxi?.counts.length).toBeGreaterThan(1);
    });

    test('a relation is told from both of its ends', async () => {
      const { data } = await ask('360000');
      const links = data[0]?.links ?? [];
      const others = await ask(...new Set(links.map((link) => link.neighbour.id)));
      const back = others.data.flatMap(({ id, links: own }) =>
        own
          .filter(({ neighbour }) => neighbour.id === '360000')
          .map(({ relation, direction }) => `${id} ${relation} ${direction}`),
      );
      const there = links.map((link) => `${link.neighbour.id} ${link.relation} ${link.direction === 'in' ? 'out' : 'in'}`);
      expect(back.sort()).toEqual(there.sort());
    });

    test('an act has the days that its date can mean, and things come in the order asked, each once', async () => {
      const { data, meta } = await ask('320100', 'adoption:320100:链长制', 'no such thing', '320100');
      expect(data.map(({ id }) => id)).toEqual(['320100', 'adoption:320100:链长制']);
      expect(data[1]).toMatchObject({ date: '2021-03', earliest: '2021-03-01', latest: '2021-03-31' });
      expect(meta.unknown).toEqual(['no such thing']);
    });
  });
}
