import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, withTab, wordsOf } from './page.ts';

/** A contract of everything that the routes of today have not, or not all together. */
const tree = { $ref: '#/components/schemas/Tree' };
const answers = (media: string, schema: object = { type: 'string' }) => ({
  200: { description: '', content: { [media]: { schema } } },
});
const contract = {
  openapi: '3.1.0',
  info: { title: 'Made up', version: '9.9.9' },
  paths: {
    '/api/v1/made/trees': { get: { operationId: 'trees', summary: 'Trees', responses: answers('application/json', tree) } },
    '/api/v1/made/events': { get: { operationId: 'events', summary: 'Events', responses: answers('text/event-stream') } },
    '/api/v1/made/file': { get: { operationId: 'file', summary: 'A file', responses: answers('application/zip') } },
    '/api/v1/made/table': { get: { operationId: 'table', summary: 'A table', responses: answers('text/csv') } },
    '/api/v1/made/notes': {
      post: {
        operationId: 'note',
        summary: 'Writes a note',
        security: [{ token: [] }],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { type: 'object', required: ['title'], properties: { title: { type: 'string', examples: ['链长'] } } },
            },
            'text/plain': {},
          },
        },
        responses: answers('application/json', {}),
      },
    },
  },
  components: {
    schemas: { Tree: { type: 'object', properties: { name: { type: 'string' }, below: { type: 'array', items: tree } } } },
  },
};

describeInBrowser('the page on which the API is tried, under adverse conditions', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  const open = async (page: Page, operation: string) => {
    await page.route('**/api/openapi.json', (route) => route.fulfill({ json: contract }));
    await page.goto(`${app.url}/api/docs#${operation}`);
    await page.waitForSelector('h1');
  };
  const send = async (page: Page) => {
    await page.getByRole('button', { name: '发送' }).click();
    await page.waitForSelector('.outcome');
  };

  test('a schema that holds itself is opened once', () =>
    withTab({}, async ({ page, complaints }) => {
      await open(page, 'trees');
      expect(await wordsOf(page.locator('.tree'))).toContain('同上层');
      expect(complaints).toEqual([]);
    }));

  test('a very long answer is cut with its length, and can be seen and copied whole', () =>
    withTab({}, async ({ page, complaints }) => {
      const data = Array.from({ length: 3000 }, (_, index) => ({ id: index, name: '链'.repeat(60) }));
      await page.route('**/made/trees', (route) => route.fulfill({ json: { data } }));
      await open(page, 'trees');
      await send(page);
      expect(await page.locator('.json .row').count()).toBe(400);
      expect(await wordsOf(page.locator('.cut'))).toMatch(/前 400 行，共 12\d+ 行/);
      await page.locator('.cut').getByRole('button').click();
      expect(await page.locator('.json .row').count()).toBe(800);
      expect(complaints).toEqual([]);
    }));

  test('a stream is shown event by event', () =>
    withTab({}, async ({ page, complaints }) => {
      await page.route('**/made/events', (route) =>
        route.fulfill({
          contentType: 'text/event-stream',
          body: 'event: progress\ndata: {"done":1}\n\nevent: done\ndata: {}\n\n',
        }),
      );
      await open(page, 'events');
      await send(page);
      await page.waitForFunction(() => document.querySelector('.events p')?.textContent?.includes('已结束'));
      expect(await page.locator('.events li').allTextContents()).toEqual(['progress{"done": 1}', 'done{}']);
      expect(await wordsOf(page.locator('.lines'))).toContain('curl -N');
      expect(complaints).toEqual([]);
    }));

  test('a file can be kept under its own name, and one of text is shown as well', () =>
    withTab({}, async ({ page, complaints }) => {
      const headers = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('链图.zip')}` };
      await page.route('**/made/file', (route) => route.fulfill({ contentType: 'application/zip', headers, body: 'PK made up' }));
      await page.route('**/made/table', (route) =>
        route.fulfill({ contentType: 'text/csv; charset=utf-8', body: '地区,日期\n浙江,2019' }),
      );
      await open(page, 'file');
      await send(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '保存' }).click()]);
      expect(download.suggestedFilename()).toBe('链图.zip');
      expect(readFileSync(await download.path(), 'utf8')).toBe('PK made up');
      await page.goto(`${app.url}/api/docs#table`);
      await send(page);
      expect(await wordsOf(page.locator('.json pre'))).toContain('浙江,2019');
      expect(complaints).toEqual([]);
    }));

  test('a body begins as the schema asks, and the token goes into its header and nowhere else', () =>
    withTab({}, async ({ page, complaints }) => {
      const sent: { authorization: string | undefined; type: string | undefined; body: string | null }[] = [];
      await page.route('**/made/notes', (route) => {
        const request = route.request();
        const { authorization, 'content-type': type } = request.headers();
        sent.push({ authorization, type, body: request.postData() });
        return route.fulfill({ status: 201, json: {} });
      });
      await open(page, 'note');
      expect(JSON.parse(await page.getByLabel('正文').inputValue())).toEqual({ title: '链长' });
      await page.getByLabel('令牌').fill('a-secret-of-mine');
      await send(page);
      await page.getByLabel('格式').selectOption('text/plain');
      await page
        .getByLabel('或选一个文件')
        .setInputFiles({ name: '报告.txt', mimeType: 'text/plain', buffer: Buffer.from('链') });
      await page.getByRole('button', { name: '发送' }).click();
      await page.waitForFunction(() => document.querySelector('.lines')?.textContent?.includes('报告.txt'));
      while (sent.length < 2) await page.waitForTimeout(50);
      expect(sent).toEqual([
        { authorization: 'Bearer a-secret-of-mine', type: 'application/json', body: '{\n  "title": "链长"\n}' },
        { authorization: 'Bearer a-secret-of-mine', type: 'text/plain', body: '链' },
      ]);
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href]));
      expect(kept + (await wordsOf(page.locator('body')))).not.toContain('a-secret-of-mine');
      expect(complaints).toEqual([]);
    }));

  test('where reading needs a token the page asks for it, and goes on', () =>
    withTab({}, async ({ page }) => {
      const problem = { type: '/api/problems#unauthorized', title: 'A token is needed', status: 401, detail: 'made up' };
      await page.route('**/api/openapi.json', (route) =>
        route.request().headers()['authorization'] === 'Bearer reader'
          ? route.fulfill({ json: contract })
          : route.fulfill({ status: 401, contentType: 'application/problem+json', json: problem }),
      );
      await page.goto(`${app.url}/api/docs`);
      await page.getByLabel('令牌').fill('reader');
      await page.getByRole('button', { name: '重试' }).click();
      await page.waitForSelector('.list li');
      expect(await page.locator('.list li').count()).toBe(5);
    }));

  test('when the service does not answer it is said, for the contract and for a request', () =>
    withTab({}, async ({ page }) => {
      await open(page, 'trees');
      await page.route('**/made/trees', (route) => route.abort());
      await page.getByRole('button', { name: '发送' }).click();
      expect(await wordsOf(page.getByRole('alert'))).toContain('连不上服务');
      await page.route('**/api/openapi.json', (route) => route.abort());
      await page.reload();
      expect(await wordsOf(page.getByRole('alert'))).toContain('连不上服务');
      await page.getByRole('button', { name: '重试' }).waitFor();
    }));
});
