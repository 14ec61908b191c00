import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { raw } from './raw.ts';
import { embedded, start, type TestService } from './service.ts';

describe('an address that may ask three times a minute', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await start(embedded, { app: { rate: 3, proxies: 1 } });
  });
  afterAll(() => service.stop());

  const ask = (from: string) => service.get('/api/problems', { headers: { 'x-forwarded-for': from } });

  test('is told how often it still may, then refused with when again', async () => {
    const { status, headers } = await ask('192.0.2.1');
    expect(status).toBe(200);
    expect(headers.get('ratelimit-policy')).toMatch(/^"liantu"; q=3; w=60/);
    expect(headers.get('ratelimit')).toMatch(/^"liantu"; r=2; t=\d+/);
    await ask('192.0.2.1');
    await ask('192.0.2.1');
    const refused = await ask('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.body).toMatchObject({ type: '/api/problems#too-many-requests' });
  });

  test('is the same with Chinese characters as they are, as curl sends them', async () => {
    const answers: string[] = [];
    for (let asked = 0; asked < 4; asked++)
      answers.push(await raw(service.url, 'GET /api/problems?词=链 HTTP/1.1\r\nHost: localhost\r\n\r\n'));
    expect(answers.map((answer) => answer.slice(0, 12))).toEqual([
      'HTTP/1.1 400',
      'HTTP/1.1 400',
      'HTTP/1.1 400',
      'HTTP/1.1 429',
    ]);
  });

  test('holds up no other address, and no look whether the service lives', async () => {
    expect((await ask('192.0.2.2')).status).toBe(200);
    expect((await service.get('/healthz', { headers: { 'x-forwarded-for': '192.0.2.1' } })).status).toBe(200);
  });
});
