import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { folder, liantu, path, refused, served } from './commands/liantu.ts';
import { embedded, start } from './service.ts';

const text = [
  '链长制摘编',
  '',
  '2019年8月，浙江省商务厅印发《关于开展开发区产业链“链长制”试点的意见》，推行“链长制”。',
  '2020年4月28日，江西省人民政府办公厅印发《关于实施产业链链长制的工作方案》，实行链长制。',
  '',
].join('\n');

describe('liantu ask', () => {
  beforeAll(async () => {
    writeFileSync(path('asked.txt'), text);
    expect(await liantu(['ingest', path('asked.txt')])).toMatchObject({ code: 0, err: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('answers a question with names resolved, as a table', async () => {
    const { code, out } = await liantu(['ask', 'followers', '--region', '浙江', '--policy=链长制']);
    expect(code).toBe(0);
    expect(out).toContain('哪些地区在 浙江省 之后实行 链长制？\nWhich regions adopted 链长制 after 浙江省?\n');
    expect(out).toMatch(/江西省 +2020-04-28 +2020-04-28 +2020-04-28 +8 /);
    expect(out).toMatch(/\n1 row\n$/);
  });

  test('takes defaults and dates as the service does: a date of a month is that whole month', async () => {
    const asked = async (...dates: string[]) => {
      const { out } = await liantu(['ask', 'changes-between', ...dates, '--format', 'json']);
      return (JSON.parse(out) as { data: { region: { label: string } }[] }).data.map(({ region }) => region.label);
    };
    expect(await asked()).toEqual(['江西省']);
    expect(await asked('--from', '2019-08', '--to', '2019-08')).toEqual(['浙江省']);
    expect(await asked('--from', '2020-04', '--to', '2020-04')).toEqual(['江西省']);
    expect(await asked('--from', '2019-09', '--to', '2020-03')).toEqual([]);
  });

  test('gives JSON as the address does, and CSV with ids for a spreadsheet', async () => {
    const answer = JSON.parse((await liantu(['ask', 'adopters', '--asOf', '2019', '--format', 'json'])).out);
    expect(answer.data).toEqual([
      expect.objectContaining({ region: { id: '330000', kind: 'Province', label: '浙江省' }, date: '2019-08' }),
    ]);
    expect(answer.meta).toMatchObject({ total: 1, asOf: '2019', question: { name: 'adopters', zh: '哪些地区实行了 链长制？' } });
    const [header, row] = (await liantu(['ask', 'adopters', '--asOf', '2019', '--format', 'csv'])).out.split('\n');
    expect(header).toMatch(/^region,region_id,date,/);
    expect(row).toMatch(/^浙江省,330000,2019-08,2019-08-01,2019-08-31,/);
  });

  test('shows the quotes that prove a row when it is asked to', async () => {
    const { out } = await liantu(['ask', 'adopters', '--asOf', '2019', '--evidence']);
    const quote = /\n {4}“(2019年8月[^”]*)/.exec(out)?.[1] ?? '';
    expect(text).toContain(quote.slice(0, 12));
    expect(out).toContain('链长制摘编, line 3');
    const { data } = JSON.parse((await liantu(['ask', 'adopters', '--asOf', '2019', '--evidence', '--format', 'json'])).out);
    const [{ quotes, evidence }] = data;
    expect(quotes.map(({ ref }: { ref: string }) => ref)).toEqual(evidence);
    for (const one of quotes) expect(text).toContain(one.quote);
  });

  test('without a question lists all of them with their phrases, and needs no graph', async () => {
    const { out, code } = await liantu(['ask'], { LIANTU_DATA: path('asked.txt') });
    expect(code).toBe(0);
    expect(out).toContain(
      'followers\n  哪些地区在 {region} 之后实行 {policy}？\n  Which regions adopted {policy} after {region}?\n  --region Region (330000)',
    );
  });

  test('names what is nearest to a question, a parameter, a value and a thing that nothing bears', async () => {
    expect(await refused(['ask', 'folowers'])).toContain('There is no question folowers; did you mean followers?');
    expect(await refused(['ask', 'followers', '--regoin', '浙江'])).toContain(
      'followers takes region, policy, asOf. Nearest: region.',
    );
    expect(await refused(['ask', 'first-adopter', '--level', 'Provinz'])).toContain('Nearest: Province.');
    expect(await refused(['ask', 'followers', '--region', '浙讲'])).toMatch(/nearest: 浙江/);
    expect(await refused(['ask', 'adopters', '--asOf', '2020-02-30'])).toContain('is not a date that exists');
  });

  test('asks a running server, with the same answer as its address and the quotes of its graph', async () => {
    const service = await start(embedded, { catalogue: loadCatalogue() });
    const asked = ['ask', 'followers', '--region', '浙江', '--server', service.url, '--format', 'json', '--evidence'];
    const { data, meta } = JSON.parse((await liantu(asked)).out);
    const address = await service.get<{ data: object[]; meta: { dataset: string } }>('/api/v1/questions/followers?region=浙江');
    expect(data.map(({ quotes: _, ...row }: { quotes: unknown }) => row)).toEqual(address.body.data);
    expect(meta.dataset).toBe(address.body.meta.dataset);
    expect(data[0].quotes[0].quote).toContain('江西省');
    expect(await refused(['ask', 'followers', '--region', '浙讲', '--server', service.url])).toMatch(/nearest: 浙江/);
    await service.stop();
    expect(await refused(['ask', 'followers', '--server', service.url])).toContain(`No server answers at ${service.url}`);
  });

  test('names the server where one holds the graph', async () => {
    const server = await served({});
    expect(await refused(['ask', 'followers'])).toContain('ask the server that runs on it, --server http://127.0.0.1:3000');
    server.kill();
    await once(server, 'exit');
  });

  test('says what a question takes where words are left over or a value is missing', async () => {
    expect(await refused(['ask', 'followers', '浙江'])).toContain(
      '浙江 is the value of no parameter; followers takes --region Region',
    );
    expect(await refused(['ask', 'followers', '--region'])).toContain('--region has no value; followers takes --region Region');
  });
});
