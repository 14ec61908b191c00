import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StoreError } from '../../../graph/errors.ts';
import { problemTypes } from '../../../server/problems/types.ts';
import { type Engine, start, type TestService } from '../service.ts';

const followers = '/api/v1/questions/followers';
const of = (parameters: Record<string, string>) => `${followers}?${new URLSearchParams(parameters)}`;

export function problems(engine: Engine): void {
  describe(`refusals on ${engine.name}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine);
    });
    afterAll(() => service.stop());

    test('a name that is not known is answered with the nearest, and an address that works', async () => {
      const problem = await service.refused(of({ region: '浙讲省' }));
      expect(problem).toMatchObject({ type: '/api/problems#invalid-parameter', status: 400, parameter: 'region' });
      expect(problem.nearest?.[0]).toBe('浙江省');
      expect((await service.get(problem.example ?? '')).status).toBe(200);
    });

    test('a name that several things bear is answered with all of them', async () => {
      const problem = await service.refused(of({ region: '鼓楼区' }));
      expect(problem).toMatchObject({ type: '/api/problems#ambiguous-name', status: 400, parameter: 'region' });
      expect(problem.candidates).toEqual([
        { id: '320106', kind: 'County', label: '南京市鼓楼区' },
        { id: '350102', kind: 'County', label: '福州市鼓楼区' },
      ]);
    });

    test('a thing of another kind is told to be one', async () => {
      const { detail } = await service.refused(of({ policy: '330000' }));
      expect(detail).toContain('浙江省 is a Province, not a Policy');
    });

    test.each([
      ['a day that does not exist', { asOf: '2021-02-30' }, 'asOf'],
      ['a date in words', { asOf: '去年' }, 'asOf'],
      ['a page of none', { per_page: '0' }, 'per_page'],
      ['a page that is too long', { per_page: '1001' }, 'per_page'],
      ['a page of a fraction', { per_page: '1.5' }, 'per_page'],
      ['a made-up cursor', { cursor: 'abc' }, 'cursor'],
      ['an empty name', { region: '' }, 'region'],
      ['a name of only spaces', { region: '  ' }, 'region'],
      ['a name that is too long', { region: '江'.repeat(301) }, 'region'],
      ['a name of signs', { region: "'}) DETACH DELETE n //" }, 'region'],
    ])('%s is refused by the name of its parameter', async (_, parameters, parameter) => {
      const { status, headers, body } = await service.get(of(parameters as Record<string, string>));
      expect(status).toBe(400);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({ parameter, detail: expect.stringContaining(parameter) });
    });

    test('a parameter that is missing is named', async () => {
      const problem = await service.refused('/api/v1/questions/named');
      expect(problem).toMatchObject({ status: 400, parameter: 'word', detail: expect.stringContaining('missing') });
    });

    test('an unknown parameter is answered with the known ones', async () => {
      const problem = await service.refused(of({ regoin: '330000' }));
      expect(problem).toMatchObject({ status: 400, parameter: 'regoin', nearest: ['region'] });
      expect(problem.allowed).toEqual(['region', 'policy', 'asOf', 'per_page', 'cursor']);
    });

    test.each(['__proto__', 'constructor', 'toString'])('the parameter %s is as unknown as any', async (name) => {
      expect(await service.refused(`${followers}?${name}=1`)).toMatchObject({ status: 400, parameter: name });
    });

    test('a parameter that is given twice is refused', async () => {
      expect(await service.refused(`${followers}?region=330000&region=360000`)).toMatchObject({
        status: 400,
        parameter: 'region',
      });
    });

    test('broken percent-encoding is refused, in the query by the name of the parameter', async () => {
      expect(await service.refused(`${followers}?region=%E6%B5`)).toMatchObject({ status: 400, parameter: 'region' });
      expect(await service.refused('/api/v1/evidence/%E6%B5')).toMatchObject({
        status: 400,
        type: '/api/problems#malformed-request',
      });
    });

    test('an unknown address is answered with the nearest', async () => {
      const problem = await service.refused('/api/v1/questions/folowers', { headers: { accept: 'text/html' } });
      expect(problem).toMatchObject({ status: 404, type: '/api/problems#not-found' });
      expect(problem.nearest?.[0]).toBe(followers);
    });

    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused with the methods that are possible', async (method) => {
      const { status, headers, body } = await service.get(followers, { method });
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(body).toMatchObject({ allowed: ['GET', 'HEAD', 'OPTIONS'] });
    });

    test('OPTIONS tells the methods, and HEAD is a GET without a body', async () => {
      expect((await service.get(followers, { method: 'OPTIONS' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(await service.get(followers, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    });

    test('every type of problem can be looked up', async () => {
      const { body } = await service.get<{ data: { type: string }[] }>('/api/problems');
      expect(body.data.map(({ type }) => type)).toEqual(Object.keys(problemTypes));
    });

    test('every answer has an id, the caller’s own where it sends one', async () => {
      const id = '123e4567-e89b-42d3-a456-426614174000';
      expect((await service.get('/healthz', { headers: { 'x-request-id': id } })).headers.get('x-request-id')).toBe(id);
      const problem = await service.get<{ instance: string }>('/api/none', { headers: { 'x-request-id': 'a\tb' } });
      expect(problem.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(problem.body.instance).toBe(`urn:uuid:${problem.headers.get('x-request-id')}`);
    });

    test('an address that is longer than the server reads is refused as a problem', async () => {
      const { port } = new URL(service.url);
      const answer = await new Promise<{ status: number | undefined; type: string | undefined }>((done, fail) => {
        const path = `${followers}?region=${'a'.repeat(20_000)}`;
        request({ port, host: '127.0.0.1', path }, ({ statusCode, headers }) =>
          done({ status: statusCode, type: headers['content-type'] }),
        )
          .on('error', fail)
          .end();
      });
      expect(answer).toEqual({ status: 431, type: 'application/problem+json' });
    });
  });

  describe(`a store that fails, on ${engine.name}`, () => {
    const secret = '/home/somebody/graph.grafeo is locked';
    let error: Error = new StoreError(secret);
    let service: TestService;
    beforeAll(async () => {
      service = await start(engine, {
        through: (store) => ({
          ...store,
          read: () => Promise.reject(error),
          health: async () => ({ engine: store.engine, ok: false, reason: secret }),
        }),
      });
    });
    afterAll(() => service.stop());

    test.each([followers, '/api/v1/questions', '/api/v1/evidence/a:1-2', '/api/v1/regions', '/api/openapi.json', '/readyz'])(
      '%s answers 503 and when to ask again',
      async (path) => {
        const { status, headers, body } = await service.get(path);
        expect(status).toBe(503);
        expect(headers.get('retry-after')).toBe('5');
        expect(body).toMatchObject({ type: '/api/problems#store-unavailable' });
        expect(JSON.stringify(body)).not.toContain('grafeo');
      },
    );

    test('the process still says that it lives', async () => {
      expect(await service.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    });

    test('a fault of the service tells nothing of its inside', async () => {
      error = new TypeError(`undefined is not a function at ${secret}`);
      const { status, body } = await service.get(followers);
      expect(status).toBe(500);
      expect(body).toMatchObject({ type: '/api/problems#internal' });
      expect(JSON.stringify(body)).not.toMatch(/function|grafeo|at /);
    });
  });
}
