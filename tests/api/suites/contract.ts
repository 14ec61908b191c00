import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../../cypher/catalogue.ts';
import { everyKind } from '../everyKind.ts';
import { type Engine, start, type TestService } from '../service.ts';

interface OpenApi {
  openapi: string;
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; parameters: { name: string; required: boolean; schema: object }[]; 'x-examples': string[] }
    >
  >;
  components: { schemas: Record<string, object> };
}

export function contract(engine: Engine): void {
  describe(`the contract of the product on ${engine.name}`, () => {
    let service: TestService;
    let contract: OpenApi;
    beforeAll(async () => {
      service = await start(engine, { catalogue: loadCatalogue(), corpus: everyKind() });
      contract = (await service.get<OpenApi>('/api/openapi.json')).body;
    });
    afterAll(() => service.stop());

    test('every address stands in the contract under a name of its own', () => {
      expect(Object.keys(contract.paths).sort()).toEqual([...new Set(service.routes.map(({ path }) => path))].sort());
      const ids = Object.values(contract.paths).flatMap((here) => Object.values(here).map(({ operationId }) => operationId));
      expect(ids.length).toBe(service.routes.length);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('every reference in the contract leads to a schema of it', () => {
      const text = JSON.stringify(contract);
      const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map((found) => found[1] ?? '');
      expect(names.length).toBeGreaterThan(10);
      expect([...new Set(names)].filter((name) => !(name in contract.components.schemas))).toEqual([]);
      expect(text).not.toContain('$defs');
    });

    test('a parameter is required in the contract just where it has no default', () => {
      const { parameters } = contract.paths['/api/v1/questions/followers']?.['get'] ?? { parameters: [] };
      expect(parameters.find(({ name }) => name === 'region')).toMatchObject({ required: false, schema: { default: '330000' } });
      expect(contract.paths['/api/v1/questions/neighbourhood']?.['get']?.parameters[0]).toMatchObject({
        name: 'thing',
        required: true,
      });
    });

    test('every example of the contract works, and its answer is what the contract says, no more and no less', async () => {
      for (const route of service.routes.filter(({ method }) => method === 'GET')) {
        const example = await route.example();
        expect([route.path, example]).toEqual([route.path, expect.any(String)]);
        for (const address of [example ?? '', ...(await route.examples())]) {
          const { status, body } = await service.get<Record<string, unknown>>(address);
          expect([address, status]).toEqual([address, 200]);
          if (route.body && typeof body === 'object') expect(route.body.parse(body)).toEqual(body);
        }
      }
    });

    test('every example stands in the contract as a whole address', async () => {
      for (const { path, ...route } of service.routes.filter(({ method }) => method === 'GET'))
        expect([path, contract.paths[path]?.['get']?.['x-examples']]).toEqual([
          path,
          [...new Set([await route.example(), ...(await route.examples())])],
        ]);
    });

    test('every parameter of a list is shown by an example of the contract, but for the cursor', () => {
      const lists = Object.entries(contract.paths).filter(([path]) => path === '/api/v1/adoptions' || path === '/api/v1/sources');
      expect(lists).toHaveLength(2);
      for (const [path, { get }] of lists)
        for (const { name, ...rest } of get?.parameters ?? [])
          expect([path, name, 'example' in rest]).toEqual([path, name, name !== 'cursor']);
    });

    test('every row of every question has evidence that can be read', async () => {
      const refs = new Set<string>();
      for (const name of service.catalogue.questions.keys()) {
        const example = await service.routes.find(({ path }) => path.endsWith(`/questions/${name}`))?.example();
        const { body } = await service.get<{ data: { evidence: string[] }[] }>(example ?? '');
        for (const row of body.data) {
          expect([name, row.evidence.length]).not.toEqual([name, 0]);
          for (const ref of row.evidence) refs.add(ref);
        }
      }
      expect(refs.size).toBeGreaterThan(10);
      for (const ref of refs)
        expect(await service.get(`/api/v1/evidence/${encodeURIComponent(ref)}`)).toMatchObject({ status: 200 });
    });
  });
}
