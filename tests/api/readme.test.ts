import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { packageRoot } from '../../graph/root.ts';
import { token } from '../../server/access/tokens.ts';
import { liantu as typed } from '../../server/api/client.ts';
import { jobsOf } from '../../server/ingests/jobs.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { folder, liantu, path } from './commands/liantu.ts';
import { embedded, start, type TestService } from './service.ts';

/** The commands of the README: lines set in by four spaces, those that a backslash breaks made whole, without their remarks. */
const commands = readFileSync(join(packageRoot(), 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('    '))
  .join('\n')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .map((line) =>
    line
      .replace(/\s#.*$/, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

const secret = 'readme-token-0123456789';

/** The address that a line of curl asks. */
function addressOf(command: string): string {
  const address = /http:\/\/127\.0\.0\.1:3000([^\s']+)/.exec(command)?.[1] ?? '';
  const query = [...command.matchAll(/--data-urlencode (\w+)=(\S+)/g)].map(
    ([, name, value]) => `${name}=${encodeURIComponent(value ?? '')}`,
  );
  return query.length === 0 ? encodeURI(address) : `${address}?${query.join('&')}`;
}

describe('What the README shows', () => {
  let service: TestService;
  beforeAll(async () => {
    const catalogue = loadCatalogue();
    const app = { tokens: { write: token(secret) }, jobs: await jobsOf(async () => undefined) };
    service = await start(embedded, { catalogue, corpus: { sources: [], passages: [], statements: [] }, app });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
    const report = '江西省人民政府2020年4月28日印发《江西省产业链链长制工作方案》，在全省实施产业链链长制。\n';
    writeFileSync(path('report.txt'), report);
    mkdirSync(path('notices'), { recursive: true });
    writeFileSync(path('notices/notice.txt'), '2021年3月4日，佛山市印发实施方案，实行产业链链长制。\n');
    writeFileSync(path('adoptions.csv'), 'cascade_id,node,time\np,浙江,2019-08\np,江西,2020-04-28\n');
  });
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const sent = commands.filter((one) => one.startsWith('curl ') && one.includes('--data-binary'));
  const asked = commands.filter((one) => one.startsWith('curl ') && one.includes('127.0.0.1') && !sent.includes(one));
  const run = commands.filter((one) => one.startsWith('npm run --silent liantu -- '));

  test('is asked of the API and run on the command line', () => {
    expect([asked.length > 2, run.length > 5]).toEqual([true, true]);
  });

  test.each(sent)('%s', async (command) => {
    const headers = [...command.matchAll(/-H ["']([\w-]+): ([^"']+)["']/g)].map(([, name = '', value = '']): [string, string] => [
      name,
      value.replace('$LIANTU_TOKEN', secret),
    ]);
    const file = /--data-binary @(\S+)/.exec(command)?.[1] ?? '';
    const body = readFileSync(path(file));
    expect(await service.get(addressOf(command), { method: 'POST', headers, body })).toMatchObject({ status: 202 });
  });

  test.each(asked)('%s', async (command) => {
    const { status, body } = await service.get<{ data: unknown }>(addressOf(command));
    expect([command, status]).toEqual([command, 200]);
    expect(JSON.stringify(body.data).length).toBeGreaterThan(100);
  });

  test.each(run)('%s', async (command) => {
    const args = command.replace('npm run --silent liantu -- ', '').split(' ');
    const { code, out, err } = await liantu(args);
    expect([command, err, code]).toEqual([command, expect.not.stringContaining('should not happen'), 0]);
    expect(out.length).toBeGreaterThan(0);
  });

  test('is also what the typed client of the package asks', async () => {
    interface Paths {
      '/api/v1/questions/followers': {
        get: {
          parameters: { query?: { region?: string } };
          responses: { 200: { content: { 'application/json': { data: { months: number }[] } } } };
        };
      };
    }
    const { data, error, response } = await typed<Paths>(service.url, { token: 'any' }).GET('/api/v1/questions/followers', {
      params: { query: { region: '浙江' } },
    });
    expect([error, response.status, (data?.data.length ?? 0) > 10]).toEqual([undefined, 200, true]);
  });

  test('stands for language models in one short page that names every address', async () => {
    const page = await fetch(`${service.url}/llms.txt`);
    const text = await page.text();
    expect(page.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8/);
    for (const { path: address } of service.routes.filter(({ id }) => id !== 'llms' && id !== 'openapi'))
      expect(text).toContain(`(${address})`);
    expect(text.length).toBeLessThan(20_000);
  });
});
