import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { z } from 'zod';
import { loadCatalogue } from '../../../cypher/catalogue.ts';
import { packageRoot } from '../../../graph/root.ts';
import { openApiDocument } from '../../../server/openapi/document.ts';
import { nothing } from '../../../server/openapi/nothing.ts';
import { collector } from '../../../server/openapi/schemas.ts';
import { typeOf, typescriptOf } from '../../../server/openapi/typescript.ts';
import { routesOf } from '../../../server/routes.ts';

describe('A JSON schema in TypeScript', () => {
  test.each([
    [{ type: 'string' }, 'string'],
    [{ type: ['integer', 'null'] }, 'number | null'],
    [{ enum: ['链长', '𠀀'] }, '"链长" | "𠀀"'],
    [{ const: false }, 'false'],
    [{ anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] }, 'Thing | null'],
    [{ type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } }, '(string | number)[]'],
    [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }] }, '[number, number]'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [key: string]: number }'],
    [{ type: 'object', properties: { 'a-b': { type: 'string' }, c: {} }, required: ['c'] }, '{\n"a-b"?: string;\nc: unknown;\n}'],
  ])('%j', (schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });
});

describe('The client that is typed by the contract', () => {
  // Inside the package, so that openapi-fetch is found.
  let folder = '';
  beforeAll(async () => {
    mkdirSync(join(packageRoot(), '.cache'), { recursive: true });
    folder = mkdtempSync(join(packageRoot(), '.cache', 'typed-'));
    const service = { store: nothing, catalogue: loadCatalogue(), log: pino({ level: 'silent' }) };
    const routes = routesOf({ ...service, dataset: async () => ({ version: '', sources: 0 }) });
    writeFileSync(join(folder, 'client.d.ts'), typescriptOf(await openApiDocument(routes)));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function complaints(program: string): string {
    writeFileSync(
      join(folder, 'try.ts'),
      `import { liantu } from './client.js';\nconst api = liantu('http://127.0.0.1:1');\n${program}`,
    );
    const flags = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--types',
      '',
    ];
    const tsc = join(packageRoot(), 'node_modules', 'typescript', 'bin', 'tsc');
    return spawnSync(process.execPath, [tsc, ...flags, 'try.ts'], { cwd: folder, encoding: 'utf8' }).stdout;
  }

  test('knows the rows of every question and the parts of a dossier', () => {
    expect(
      complaints(`
        const { data, error } = await api.GET('/api/v1/questions/followers', { params: { query: { region: '浙江' } } });
        const months: (number | null)[] = (data?.data ?? []).map((row) => row.months);
        const quotes: string[] = (data?.data ?? []).flatMap((row) => row.evidence);
        const wrong: string | undefined = error?.type;
        const dossier = await api.GET('/api/v1/dossiers/{from}/{to}', { params: { path: { from: '浙江', to: '江西' } } });
        const rung: 'documented' | 'contradicted' | string | undefined = dossier.data?.data.verdict.rung;
        console.log(months, quotes, wrong, rung);`),
    ).toBe('');
  });

  test('refuses an address and a parameter that do not exist, and a path without its parts', () => {
    const said = complaints(`
      await api.GET('/api/v1/question/followers');
      await api.GET('/api/v1/questions/followers', { params: { query: { regoin: '浙江' } } });
      await api.GET('/api/v1/dossiers/{from}/{to}', { params: { path: { from: '浙江' } } });`);
    expect([...said.matchAll(/try\.ts\((\d+)/g)].map(([, line]) => Number(line) - 3)).toEqual([1, 2, 3]);
  });
});

test('Two schemas of one name are refused, as one of them would be lost in the contract', () => {
  const schemas = collector();
  const list = (of: z.ZodType) => z.array(of.meta({ id: 'Words' }));
  schemas.of(list(z.object({ text: z.string() })));
  expect(() => schemas.of(list(z.object({ text: z.string() })))).not.toThrow();
  expect(() => schemas.of(list(z.object({ words: z.string() })))).toThrow('two schemas are called Words');
});
