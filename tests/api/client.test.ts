import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { embedded, start, type TestService } from './service.ts';

const navigation = { headers: { accept: 'text/html,application/xhtml+xml' } };

describe('the client in the service', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-web-'));
  let service: TestService;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<title>链图</title>');
    writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
    writeFileSync(join(folder, '.secret'), 'hidden');
    mkdirSync(join(folder, 'reference'));
    writeFileSync(join(folder, 'reference', 'index.html'), '<title>接口</title>');
    service = await start(embedded, { web: folder });
  });
  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(['/', '/diffusion', '/cases/330000/360000'])('a browser that opens %s gets the client', async (path) => {
    const { status, headers, body } = await service.get(path, navigation);
    expect([status, body]).toEqual([200, '<title>链图</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('the page on which the API is tried stands beside its contract', async () => {
    const { status, headers, body } = await service.get('/api/docs', navigation);
    expect([status, body]).toEqual([200, '<title>接口</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('files whose names change with their content may be kept', async () => {
    const { status, headers } = await service.get('/assets/main-1a2b.js');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  test.each(['/assets/none.js', '/.secret', '/../package.json', '/%2e%2e/package.json', '/%00'])(
    'a script that asks for %s is told that there is nothing',
    async (path) => {
      const { status, headers } = await service.get(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers.get('content-type')).toContain('application/problem+json');
    },
  );

  test('an unknown address of the API is a problem, for a browser too', async () => {
    for (const path of ['/api', '/api/', '/api/v1/nothing', '/api/v2'])
      expect(await service.get(path, navigation)).toMatchObject({ status: 404, body: { type: '/api/problems#not-found' } });
  });

  test('pages may load only what the service itself gives, and run no inline code', async () => {
    const { headers } = await service.get('/', navigation);
    expect(
      headers
        .get('content-security-policy')
        ?.split(';')
        .map((one) => one.trim())
        .sort(),
    ).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

test('without a built client a browser is told how to build it', async () => {
  const service = await start(embedded);
  for (const path of ['/', '/api/docs'])
    expect(await service.refused(path, navigation)).toMatchObject({
      status: 404,
      detail: expect.stringContaining('npm run build'),
    });
  await service.stop();
});
