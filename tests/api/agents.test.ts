import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { loadCatalogue } from '../../cypher/catalogue.ts';
import { packageRoot } from '../../graph/root.ts';
import { token } from '../../server/access/tokens.ts';
import { idOf } from '../../server/questions/address.ts';
import { loadDefaults } from '../contract/default-graph.ts';
import { folder, graph } from './commands/liantu.ts';
import { embedded, start, type TestService } from './service.ts';

const reading = 'agents-token-0123456789';
const catalogue = loadCatalogue();

interface Rows {
  data: Record<string, { label: string } | string>[];
  meta: { total: number; next: string | null };
  quotes: { ref: string; quote: string; source: string }[];
  cut: { path: string; kept: number; of: number }[];
}

describe('an agent', () => {
  let service: TestService;
  let agent: Client;
  beforeAll(async () => {
    service = await start(embedded, {
      catalogue,
      corpus: { sources: [], passages: [], statements: [] },
      app: { tokens: { read: token(reading) } },
    });
    await loadDefaults(service.store, catalogue);
    await new Promise((done) => setTimeout(done, 1_100));
    agent = await connected(reading);
  });
  afterAll(async () => {
    await agent.close();
    await service.stop();
  });

  async function connected(secret: string): Promise<Client> {
    const client = new Client({ name: 'test', version: '1' });
    // The client can be busy in the same process for longer than a connection is kept open.
    const headers = { Authorization: `Bearer ${secret}`, Connection: 'close' };
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', service.url), { requestInit: { headers } }));
    return client;
  }
  const call = (name: string, given: Record<string, unknown> = {}, client = agent) => client.callTool({ name, arguments: given });
  const rows = async (name: string, given: Record<string, unknown> = {}, client = agent) =>
    (await call(name, given, client)).structuredContent as unknown as Rows;
  const asked = (question: string, given: Record<string, unknown> = {}, client = agent) =>
    rows('ask', { question, ...given }, client);
  async function refusal(name: string, given: Record<string, unknown>) {
    const { isError, content } = await call(name, given);
    const [first] = content as { text: string }[];
    return { isError, ...JSON.parse(first?.text ?? '{}') };
  }

  test('is offered the questions, search, paths, dossiers, diffusion and evidence as tools that only read', async () => {
    const { tools } = await agent.listTools();
    const names = tools.map(({ name }) => name);
    for (const name of ['ask', 'question', 'search', 'paths', 'dossier', 'diffusion', 'evidence', 'evidences', 'neighbourhood'])
      expect(names).toContain(name);
    const ask = tools.find(({ name }) => name === 'ask');
    expect(ask?.inputSchema.properties?.['question']).toMatchObject({ enum: [...catalogue.questions.keys()] });
    for (const { name, zh, en } of catalogue.questions.values()) {
      const line = ask?.description?.split('\n').find((one) => one.startsWith(`${name}(`));
      expect(line).toContain(`) ${zh} ${en}`);
    }
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description, annotations, inputSchema } of tools) {
      expect(name).toMatch(/^\w{1,64}$/);
      expect([name, description]).toEqual([name, expect.stringMatching(/\p{Script=Han}[\s\S]*[A-Za-z]{4}/u)]);
      expect([name, annotations?.readOnlyHint]).toEqual([name, true]);
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect([name, property]).toEqual([name, expect.objectContaining({ description: expect.any(String) })]);
    }
  });

  test('reads all tools in under 40 kilobytes, as they take room that its work needs', async () => {
    const { tools } = await agent.listTools();
    expect(Buffer.byteLength(JSON.stringify(tools))).toBeLessThan(40_000);
  });

  test('gets told all about a question, with values that work', async () => {
    const { structuredContent } = await call('question', { name: 'followers' });
    expect(structuredContent).toMatchObject({
      data: {
        name: 'followers',
        parameters: [
          { name: 'region', default: '330000', examples: expect.arrayContaining([{ value: '330000', label: '浙江省' }]) },
          {},
          {},
        ],
        columns: expect.arrayContaining([{ name: 'months', type: 'Integer' }]),
        notes: expect.stringContaining('Later is no proof of copying'),
        cypher: expect.stringContaining('RETURN'),
      },
    });
    expect(await refusal('question', { name: 'folowers' })).toMatchObject({ parameter: 'name', nearest: ['followers'] });
  });

  test('gets the followers of 浙江 with the words that prove them', async () => {
    const answer = await asked('followers', { region: '浙江', policy: '链长制' });
    const labels = answer.data.map(({ region }) => (typeof region === 'object' ? region.label : region));
    expect(labels).toContain('江西省');
    expect(answer.quotes.length).toBeGreaterThan(5);
    for (const { ref, quote, source } of answer.quotes) {
      expect(quote).not.toBe('');
      expect(source).not.toBe('');
      const { body } = await service.get<{ data: { quote: string } }>(`/api/v1/evidence/${encodeURIComponent(ref)}`, {
        headers: { authorization: `Bearer ${reading}` },
      });
      expect(body.data.quote).toBe(quote);
    }
  });

  test('gets few rows unless it asks for more, and goes on from where they end', async () => {
    const first = await asked('followers', { per_page: 2 });
    expect(first.data).toHaveLength(2);
    const second = await asked('followers', { per_page: 2, cursor: first.meta.next });
    expect(second.data[0]).not.toEqual(first.data[0]);
    expect((await rows('sources', {})).data.length).toBeLessThanOrEqual(20);
  });

  test('gets from every tool and question an answer that is not too long, whatever it asks by the examples', async () => {
    const offered = new Set((await agent.listTools()).tools.map(({ name }) => name));
    const questions = new Map([...catalogue.questions.values()].map((question) => [idOf(question), question.name]));
    for (const route of service.routes) {
      const question = questions.get(route.id);
      const example = question !== undefined || offered.has(route.id) ? await route.example() : undefined;
      if (example === undefined) continue;
      const given = argumentsOf(route.path, example);
      const answer = await (question === undefined ? call(route.id, given) : call('ask', { question, ...given }));
      expect([route.id, answer.isError ?? false]).toEqual([route.id, false]);
      const text = (answer.content as { text: string }[])[0]?.text ?? '';
      expect([route.id, text.length < 60_000]).toEqual([route.id, true]);
      expect(JSON.parse(text)).toEqual(answer.structuredContent);
    }
  });

  test('is told of what it asks wrongly, with the nearest name and what would be right', async () => {
    expect(await refusal('ask', { question: 'followers', region: '浙讲省' })).toMatchObject({
      isError: true,
      status: 400,
      parameter: 'region',
      nearest: expect.arrayContaining(['浙江省']),
    });
    expect(await refusal('ask', { question: 'followers', regoin: '浙江' })).toMatchObject({
      parameter: 'regoin',
      nearest: ['region'],
    });
    expect(await refusal('ask', { question: 'folowers' })).toMatchObject({ parameter: 'question', nearest: ['followers'] });
    expect(await refusal('ask', {})).toMatchObject({ parameter: 'question', allowed: expect.arrayContaining(['followers']) });
    expect(await refusal('dossier', { from: '浙江' })).toMatchObject({ parameter: 'to' });
    expect(await refusal('search', { q: { a: 1 } })).toMatchObject({ parameter: 'q' });
    expect(await refusal('evidence', { ref: 'none:1-2' })).toMatchObject({ status: 404 });
    await expect(call('serach')).rejects.toThrow('search');
  });

  test('leaves out what it does not know: null is no value', async () => {
    expect((await asked('followers', { region: '浙江', asOf: null })).meta.total).toBeGreaterThan(0);
  });

  test('needs a token, also on this machine', async () => {
    await expect(connected('another-token-0123456789')).rejects.toThrow(/401|token/);
    const { status, headers } = await service.get('/mcp', { method: 'POST', body: '{}' });
    expect([status, headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('Bearer')]);
    const get = await service.get('/mcp', { headers: { authorization: `Bearer ${reading}` } });
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });

  describe('over standard input and output', () => {
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    const command = (args: string[], env: Record<string, string>) =>
      new StdioClientTransport({
        command: process.execPath,
        args: [join(packageRoot(), 'dist', 'liantu.js'), 'mcp', ...args],
        env: { PATH: process.env['PATH'] ?? '', ...env },
        stderr: 'ignore',
      });

    test('gets the same from a graph of its own', async () => {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(command([], { LIANTU_DATA: graph }), { timeout: 120_000 });
      const own = await asked('followers', { region: '浙江' }, client);
      const other = await asked('followers', { region: '浙江' });
      expect(own.data).toEqual(other.data);
      await client.close();
    });

    test('gets it through a service that runs, with its token', async () => {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(command(['--service', service.url], { LIANTU_READ_TOKEN: reading }));
      expect((await client.listTools()).tools.length).toBeGreaterThan(10);
      const through = await asked('followers', { region: '浙江' }, client);
      expect(through.data).toEqual((await asked('followers', { region: '浙江' })).data);
      await client.close();
    });
  });
});

/** The values of an example address as an agent gives them. */
function argumentsOf(path: string, example: string): Record<string, unknown> {
  const { pathname, searchParams } = new URL(example, 'http://a');
  const parts = pathname.split('/');
  const inPath = path.split('/').flatMap((part, at) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? [] : [[name, decodeURIComponent(parts[at] ?? '')]];
  });
  const inQuery = [...new Set(searchParams.keys())].map((name) => {
    const all = searchParams.getAll(name);
    return [name, all.length > 1 ? all : all[0]];
  });
  return Object.fromEntries([...inPath, ...inQuery]);
}
