import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, withTab, wordsOf } from './page.ts';

/** Everything that the service may answer and the reader may do that is not the usual. */
describeInBrowser('the diffusion view under adverse conditions', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  const meta = { total: 0, next: null, dataset: 'made-up' };
  const answer = (page: Page, question: string, data: unknown[]) =>
    page.route(`**/api/v1/questions/${question}*`, (route) => route.fulfill({ json: { data, meta } }));
  const region = (id: string, label: string) => ({
    id,
    label,
    kind: id.endsWith('0000') ? 'Province' : id.endsWith('00') ? 'City' : 'Zone',
  });
  const adopted = (id: string, label: string, date = '2020-05-01') => ({
    region: region(id, label),
    date,
    earliest: date,
    latest: date,
    status: 'adopted',
    document: null,
    conflicts: [],
    evidence: [],
  });
  const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  test('with slow answers the tiles are there at once and nothing is said of them until it is known', () =>
    withTab({}, async ({ page, complaints }) => {
      await page.route('**/api/v1/**', async (route) => {
        await new Promise((done) => setTimeout(done, 3000));
        await route.continue();
      });
      await page.goto(`${app.url}/?at=2021-07&region=330000`);
      await page.waitForSelector('.map[data-known="false"]');
      expect(await page.locator('.keys button').count()).toBe(34);
      expect(await wordsOf(page.locator('.head p'))).toContain('正在读取');
      expect(await wordsOf(page.locator('.hero'))).toContain('正在读取');
      await page.waitForSelector('.hero mark');
      expect(await page.locator('.tg button').count()).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    }));

  test('when every answer fails the reader is told once, and a retry brings all of it', () =>
    withTab({}, async ({ page }) => {
      let down = true;
      const problem = { type: '/api/problems#internal', title: 'Internal', status: 500, detail: 'made up' };
      await page.route('**/api/v1/**', (route) =>
        down ? route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }) : route.continue(),
      );
      await page.goto(`${app.url}/?at=2021-07&region=330000&tie=360000+CONTRASTED_WITH+330000`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').count()).toBe(1);
      expect(await wordsOf(page.getByRole('alert'))).toContain('made up');
      expect(await page.locator('.keys button').count()).toBe(34);
      down = false;
      await page.getByRole('alert').getByRole('button').click();
      await page.waitForSelector('.map[data-known="true"]');
      // The ties, and what there is to choose from: each says beside its place that it is missing.
      const retries = page.locator('.rail').getByRole('button', { name: '重试' });
      for (let left = await retries.count(); left > 0; left--) await retries.first().click();
      await page.waitForSelector('.hero[data-tie] mark');
      expect(await retries.count()).toBe(0);
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  test('with no region at all it says so, and draws no tie of regions that are not told of', () =>
    withTab({}, async ({ page, complaints, picture }) => {
      for (const question of ['adopters', 'similar-practices', 'planned']) await answer(page, question, []);
      await openMap(page, app.url).catch(() => undefined);
      await page.waitForSelector('.time.void .lack');
      expect(await wordsOf(page.locator('.head p'))).toContain('没有哪个地区');
      expect(await page.locator('.tg button').count()).toBe(0);
      await picture('adverse-empty');
      expect(complaints).toEqual([]);
    }));

  test('with one region it still has a time to move through', () =>
    withTab({}, async ({ page, complaints }) => {
      await openMap(page, `${app.url}/?policy=${encodeURIComponent('policy:产业集群')}`);
      await page.waitForSelector('.rank');
      expect(await wordsOf(page.locator('h1'))).toContain('产业集群');
      expect(complaints).toEqual([]);
    }));

  test.each([1440, 1200, 820, 390])('with very long names and 150 ties nothing runs over at %i pixels', (width) =>
    withTab({ width, height: 844 }, async ({ page, complaints, picture }) => {
      const long = (name: string) => `${name}国家级经济技术开发区与高新技术产业示范区联合管理委员会`;
      const ids = ['330000', '360000', '420000', '440000', '430000', '370000', '410000', '130000', '330100', '360100'];
      await answer(page, 'adopters', [
        ...ids.map((id, index) => adopted(id, long(`第${index}`), `2020-0${(index % 8) + 1}-11`)),
        adopted(`zone:${long('某')}`, long('某')),
      ]);
      const ties = Array.from({ length: 150 }, (_, index) => ({
        from: region(ids[index % 10] ?? '', long(`第${index % 10}`)),
        relation: ['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'DIRECTED'][index % 4],
        to: region(ids[(index + 1 + Math.floor(index / 10)) % 10] ?? '', long(`第${(index + 1 + Math.floor(index / 10)) % 10}`)),
        assertion: ['stated', 'derived', 'inferred'][index % 3],
        modality: 'fact',
        confidence: [0.6, 0.85, 0.95][index % 3],
        evidence: [],
      }));
      await answer(page, 'ties', ties);
      await openMap(page, `${app.url}/?region=330000&tiers=province,city,county`);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      await page.locator('.after-region [data-tie]').first().click();
      await page.waitForSelector('.hero[data-tie]');
      expect(await wide(page)).toBeLessThanOrEqual(0);
      await picture(`adverse-long-${width}`);
      expect(complaints).toEqual([]);
    }),
  );

  test('the picture follows the window as it changes its size, from a desk to a phone and back', () =>
    withTab({}, async ({ page, complaints }) => {
      await openMap(page, `${app.url}/?at=2021-07&region=330000&tie=360000+CONTRASTED_WITH+330000`);
      for (const [width, height] of [
        [1200, 700],
        [700, 900],
        [390, 844],
        [1440, 900],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.waitForFunction(() => {
          const parts = [...document.querySelectorAll('.paint > canvas, .paint > div')];
          const widths = parts.map((one) => one.getBoundingClientRect().width);
          return document.documentElement.scrollWidth <= innerWidth && Math.max(...widths) - Math.min(...widths) < 1;
        });
      }
      expect(complaints).toEqual([]);
    }));

  test('where motion is wanted regions fade in; where it is not they change at once', async () => {
    for (const still of [true, false])
      await withTab({ still }, async ({ page, complaints }) => {
        await openMap(page, `${app.url}/?at=2018-01`);
        const step = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--m-step').trim());
        expect(Number.parseFloat(step) > 0).toBe(!still);
        await page.keyboard.press('Shift+ArrowRight');
        await page.keyboard.press('Shift+ArrowRight');
        await page.waitForTimeout(400);
        expect(await page.locator('.keys [data-mark="on"]').count()).toBeGreaterThan(0);
        expect(complaints).toEqual([]);
      });
  });

  test('by keyboard the stops come in the order filters, picture, time, panel, and none is lost when a row goes', () =>
    withTab({}, async ({ page }) => {
      await openMap(page, `${app.url}/?at=2021-07&region=330000`);
      await page.waitForSelector('.hero mark');
      const where = () =>
        page.evaluate(
          () => ['.bar', '.rail', '.head', '.map', '.time', '.panel'].find((name) => document.activeElement?.closest(name)) ?? '',
        );
      const stops: string[] = [];
      for (let presses = 0; presses < 60 && stops.at(-1) !== '.panel'; presses += 1) {
        await page.keyboard.press('Tab');
        const now = await where();
        if (now !== '' && now !== stops.at(-1)) stops.push(now);
      }
      expect(stops).toEqual(['.bar', '.rail', '.head', '.map', '.time', '.panel']);
      await page.locator('.after-region tbody', { hasText: '只有先后' }).locator('[data-row] button').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.hero[data-region="450000"]');
      expect(await where()).toBe('.panel');
    }));
});
