import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { pino } from 'pino';
import { z } from 'zod';
import { openStore } from '../../graph/open.ts';
import { token } from '../../server/access/tokens.ts';
import { listen, type Running } from '../../server/listen.ts';
import { metricsOf } from '../../server/metrics/metrics.ts';
import { openApiDocument } from '../../server/openapi/document.ts';
import { answerProblem } from '../../server/problems/handler.ts';
import type { Problem } from '../../server/problems/problem.ts';
import { requestLog } from '../../server/requestLog.ts';
import { eventsOf } from '../../server/routing/answers.ts';
import { mount } from '../../server/routing/mount.ts';
import { either, json, upload } from '../../server/routing/requestBody.ts';
import { route } from '../../server/routing/route.ts';
import { raw } from './raw.ts';

const none = { path: z.object({}), query: z.object({}) };
const about = { tag: 'notes', summary: 'Notes', parameters: none };
const Note = z.strictObject({ title: z.string().min(1).describe('a title'), stars: z.int().default(1) }).meta({ id: 'Note' });

let left = 0;
async function* slowly() {
  try {
    yield '甲\n';
    yield '𠮷\n';
    for (;;) {
      await new Promise((done) => setTimeout(done, 10));
      yield 'x'.repeat(1000);
    }
  } finally {
    left += 1;
  }
}

const routes = [
  route({ ...about, path: '/notes', id: 'notes', body: z.array(Note), handle: async () => ({ body: [] }) }),
  route({
    ...about,
    method: 'POST',
    path: '/notes',
    id: 'addNote',
    access: 'write',
    request: json(Note, 200),
    body: Note,
    status: 201,
    handle: async (_, { body }) => ({ body, location: '/notes/1' }),
  }),
  route({
    ...about,
    method: 'DELETE',
    path: '/notes',
    id: 'emptyNotes',
    access: 'write',
    body: null,
    status: 204,
    handle: async () => ({ body: null }),
  }),
  route({
    ...about,
    method: 'PUT',
    path: '/files',
    id: 'putFile',
    request: either(upload(['text/plain'], 1000), json(Note)),
    body: z.object({ bytes: z.int().nullable() }),
    async handle(_, { body }) {
      if (!('chunks' in body)) return { body: { bytes: null } };
      let bytes = 0;
      for await (const chunk of body.chunks) bytes += chunk.length;
      return { body: { bytes } };
    },
  }),
  route({
    ...about,
    path: '/table',
    id: 'table',
    body: null,
    media: ['text/csv'],
    cached: false,
    handle: async () => ({ media: 'text/csv', content: 'a,b\n', filename: '链.csv' }),
  }),
  route({
    ...about,
    path: '/endless',
    id: 'endless',
    body: null,
    media: ['text/plain'],
    cached: false,
    handle: async () => ({ media: 'text/plain', content: slowly() }),
  }),
  route({
    ...about,
    path: '/broken',
    id: 'broken',
    parameters: { path: z.object({}), query: z.object({ after: z.coerce.number().describe('a number') }) },
    body: null,
    media: ['text/plain'],
    cached: false,
    handle: async ({ after }) => ({
      media: 'text/plain',
      content: (async function* () {
        for (let at = 0; at < after; at += 1) yield 'piece';
        throw new Error('secret');
      })(),
    }),
  }),
  route({
    ...about,
    path: '/events',
    id: 'events',
    body: null,
    media: ['text/event-stream'],
    cached: false,
    handle: async () =>
      eventsOf(
        (async function* () {
          yield { event: 'line', id: 1, data: { text: 'two\nlines' } };
          yield { event: 'done', data: null };
        })(),
      ),
  }),
  route({
    ...about,
    path: '/old',
    id: 'old',
    body: null,
    moves: true,
    handle: async () => ({ moved: '/notes' }),
  }),
];

const writing = 'write-token-0123456789';
const reading = 'read-token-0123456789';
const bearer = (value: string) => ({ authorization: `Bearer ${value}` });
const asJson = { 'content-type': 'application/json' };

describe('a route', () => {
  let running: Running;
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => logged.push(line) });
  const app = (tokens: object) => {
    const made = express().set('query parser', false).disable('etag');
    const store = openStore({ LIANTU_DATA: ':memory:' });
    made.use(requestLog(log, metricsOf()));
    store.then((opened) => {
      const catalogue = { questions: new Map(), lookup: {}, load: {}, schema: [] };
      mount(made, routes, { store: opened, catalogue, log, dataset: async () => ({ version: '1', sources: 0 }), tokens });
      made.use(answerProblem);
    });
    return made;
  };
  let closed: Running;
  let off: Running;
  beforeAll(async () => {
    const place = { host: '127.0.0.1', port: 0 };
    running = await listen(app({ write: token(writing) }), place);
    closed = await listen(app({ write: token(writing), read: token(reading) }), place);
    off = await listen(app({}), place);
  });
  afterAll(() => Promise.all([running.stop(), closed.stop(), off.stop()]));

  const ask = (path: string, init: RequestInit = {}, at = running) => fetch(at.url + path, init);
  const problem = async (path: string, init: RequestInit, at = running) => (await (await ask(path, init, at)).json()) as Problem;
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body,
    headers: { ...asJson, ...bearer(writing), ...headers },
  });

  test('takes what its schema takes and tells where the new thing is', async () => {
    const answer = await ask('/notes', post('{"title":"𠮷"}'));
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/notes/1');
    expect(await answer.json()).toEqual({ title: '𠮷', stars: 1 });
  });

  test('shares its path with others, and OPTIONS and refusals tell them all', async () => {
    const methods = 'GET, HEAD, POST, DELETE, OPTIONS';
    expect((await ask('/notes', { method: 'OPTIONS' })).headers.get('allow')).toBe(methods);
    const refused = await ask('/notes', { method: 'PATCH' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, methods]);
    expect((await ask('/notes')).status).toBe(200);
    expect((await ask('/notes', { method: 'DELETE', headers: bearer(writing) })).status).toBe(204);
    expect((await ask('/files')).status).toBe(405);
  });

  test.each([
    ['no JSON', '{"title":', 'body'],
    ['nothing', '', 'body'],
    ['a list', '[]', 'body'],
    ['null', 'null', 'body'],
    ['a member too many', '{"title":"a","__proto__":{}}', '__proto__'],
    ['a misspelt member', '{"titel":"a","title":"b"}', 'titel'],
    ['a member too few', '{}', 'title'],
    ['a member of another type', '{"title":"a","stars":"many"}', 'stars'],
    ['a number too long for one', '{"title":"a","stars":1e999}', 'stars'],
  ])('refuses %s by the name of what is wrong', async (_, body, parameter) => {
    expect(await problem('/notes', post(body))).toMatchObject({ status: 400, parameter });
  });

  test('refuses bytes that are no UTF-8', async () => {
    expect(await problem('/notes', post(Buffer.from([0x22, 0xff, 0x22])))).toMatchObject({ status: 400, parameter: 'body' });
  });

  test('refuses another media type with those that it takes, and a packed body', async () => {
    expect(await problem('/notes', post('a', { 'content-type': 'text/plain' }))).toMatchObject({
      status: 415,
      allowed: ['application/json'],
    });
    expect(await problem('/notes', post('a', { 'content-encoding': 'gzip' }))).toMatchObject({ status: 415 });
    expect(await problem('/files', { method: 'PUT', body: new Blob(['a']) })).toMatchObject({
      status: 415,
      allowed: ['text/plain', 'application/json'],
    });
  });

  test('takes a body of either kind where it says so', async () => {
    const put = async (type: string, body: string) =>
      (await ask('/files', { method: 'PUT', body, headers: { 'content-type': type } })).json();
    expect(await put('text/plain; charset=utf-8', '浙江')).toEqual({ bytes: 6 });
    expect(await put('application/json', '{"title":"a"}')).toEqual({ bytes: null });
  });

  test('refuses a body that is too long before it has come, and one of no told length when it is', async () => {
    const long = 'x'.repeat(5000);
    expect(await problem('/notes', post(JSON.stringify({ title: long })))).toMatchObject({
      status: 413,
      type: '/api/problems#too-large',
    });
    const head =
      'PUT /files HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n';
    const piece = `${(600).toString(16)}\r\n${'x'.repeat(600)}\r\n`;
    expect(await raw(running.url, `${head}${piece}${piece}0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await raw(running.url, `${head}${piece}0\r\n\r\n`)).toContain('{"bytes":600}');
  });

  test('answers in its own media type under a name', async () => {
    const { headers, ...answer } = await ask('/table').then(async (got) => ({ headers: got.headers, text: await got.text() }));
    expect(answer.text).toBe('a,b\n');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain("filename*=UTF-8''%E9%93%BE.csv");
  });

  test('streams piece by piece, and stops when the reader has gone', async () => {
    const before = left;
    const gone = new AbortController();
    const answer = await ask('/endless', { signal: gone.signal });
    const { value } = (await answer.body?.getReader().read()) ?? {};
    expect(Buffer.from(value ?? []).toString()).toContain('甲');
    gone.abort();
    for (let tries = 0; left === before && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 20));
    expect(left).toBe(before + 1);
    expect((await ask('/endless', { method: 'HEAD' })).status).toBe(200);
  });

  test('answers what fails before the first piece as a problem, and breaks off what fails later', async () => {
    expect(await problem('/broken?after=0', {})).toMatchObject({ status: 500 });
    const answer = await ask('/broken?after=3');
    await expect(answer.text()).rejects.toThrow();
    expect(logged.filter((line) => line.includes('secret') && line.includes('request failed'))).toHaveLength(2);
  });

  test('sends events that a browser reads', async () => {
    const answer = await ask('/events');
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(await answer.text()).toBe('event: line\nid: 1\ndata: {"text":"two\\nlines"}\n\nevent: done\ndata: null\n\n');
  });

  test('leads to where a thing has moved', async () => {
    const answer = await ask('/old', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/notes']);
  });

  test.each([
    ['without a token', {}],
    ['with another token', bearer('write-token-0123456780')],
    ['with the start of it', bearer(writing.slice(0, -1))],
    ['with the token for reading', bearer(reading)],
    ['with a token that is none', { authorization: `Basic ${Buffer.from(`a:${writing}`).toString('base64')}` }],
  ])('that writes is closed %s', async (_, headers) => {
    const answer = await ask('/notes', { method: 'DELETE', headers: headers as Record<string, string> });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('LIANTU_TOKEN') });
  });

  test('that writes is off where the service has no token for it, which says how to set one', async () => {
    const refused = await problem('/notes', { method: 'DELETE', headers: bearer(writing) }, off);
    expect(refused).toMatchObject({ status: 403, detail: expect.stringContaining('LIANTU_TOKEN') });
  });

  test('that reads is closed where the service has a token for reading, which the token for writing opens too', async () => {
    expect((await ask('/notes', {}, closed)).status).toBe(401);
    expect((await ask('/notes', { headers: bearer(reading) }, closed)).status).toBe(200);
    expect((await ask('/notes', { headers: bearer(writing) }, closed)).status).toBe(200);
    expect((await ask('/notes', {}, off)).status).toBe(200);
  });

  test('leaves no token in the log', () => {
    expect(logged.length).toBeGreaterThan(10);
    expect(logged.join('')).not.toContain('0123456789');
  });

  test('stands in the contract with its method, body, answers and who may ask', async () => {
    const { paths, components } = (await openApiDocument(routes)) as {
      paths: Record<string, Record<string, Record<string, unknown>>>;
      components: unknown;
    };
    expect(components).toMatchObject({ schemas: { Note: { required: ['title', 'stars'] }, NoteInput: { required: ['title'] } } });
    expect(Object.keys(paths['/notes'] ?? {})).toEqual(['get', 'post', 'delete']);
    expect(paths['/notes']?.['post']).toMatchObject({
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NoteInput' } } } },
      responses: { 201: {}, 401: {}, 403: {}, 413: {}, 415: {} },
      security: [{ token: [] }],
    });
    expect(paths['/files']?.['put']).toMatchObject({ requestBody: { content: { 'text/plain': {}, 'application/json': {} } } });
    expect(paths['/table']?.['get']).toMatchObject({ responses: { 200: { content: { 'text/csv': {} } } } });
    expect(paths['/old']?.['get']).toMatchObject({ responses: { 308: {} }, security: [{}, { token: [] }] });
  });
});
