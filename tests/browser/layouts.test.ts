import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Row {
  region: { id: string; kind: string };
  latest: string | null;
}

const shown = (page: Page, layout: string) => page.waitForSelector(`.map[data-layout="${layout}"]`);
const press = (page: Page, name: string) => page.locator('.arr button', { hasText: name }).click();
/** Where everything stands that can be pressed, and how it is marked. */
const places = (page: Page) =>
  page.$$eval('.keys button', (keys) =>
    keys.map((key) => `${key.dataset['region']} ${key.dataset['mark']} ${key.style.left} ${key.style.top} ${key.ariaPressed}`),
  );

describeInBrowser('the layouts of the diffusion view', () => {
  let app: App;
  let tab: Tab;
  let page: Page;

  const pictured = async () => {
    await page.waitForTimeout(200);
    return (await page.locator('.map').screenshot()).toString('base64');
  };
  const ties = () => page.locator('.tg b').allInnerTexts();

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  test('change by one click, with the same ties, selection and day, and the way back gives the same picture', async () => {
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
    const [first, counted] = [await pictured(), await ties()];
    await press(page, '力导');
    await shown(page, 'force');
    await tab.picture('layout-force');
    const force = await pictured();
    expect(force).not.toBe(first);
    expect(await wordsOf(page.locator('.tnow'))).toBe('2021-07-31');
    expect(await page.locator('.keys [data-region="330000"]').getAttribute('aria-pressed')).toBe('true');
    expect(await ties()).toEqual(counted);
    await press(page, '时间');
    await shown(page, 'time');
    await tab.picture('layout-time');
    expect(await ties()).toEqual(counted);
    await press(page, '力导');
    await shown(page, 'force');
    expect(await pictured()).toBe(force);
    await press(page, '格网');
    await shown(page, 'map');
    expect(await pictured()).toBe(first);
    expect(tab.complaints).toEqual([]);
  });

  test('stand in the address, which gives the same places again', async () => {
    for (const layout of ['force', 'time']) {
      await openMap(page, `${app.url}/?at=2021-07&region=330000&layout=${layout}`);
      await shown(page, layout);
      const before = await places(page);
      expect(before.length).toBeGreaterThan(90);
      await page.reload();
      await shown(page, layout);
      expect(await places(page)).toEqual(before);
    }
    await page.goBack();
    await shown(page, 'force');
  });

  test('by time an uncertain date is a bar, and what has none stands in a band that says so', async () => {
    await openMap(page, `${app.url}/?layout=time`);
    await shown(page, 'time');
    const left = async (id: string) => (await page.locator(`.keys [data-region="${id}"]`).boundingBox())?.x ?? 0;
    expect(await left('430000')).toBeLessThan(await left('330000'));
    expect(await left('330000')).toBeLessThan(await left('420000'));
    const top = async (id: string) => (await page.locator(`.keys [data-region="${id}"]`).boundingBox())?.y ?? 0;
    const [dated, undated] = [await top('420000'), await top('110000')];
    expect(undated).toBeGreaterThan(dated);
    expect(await page.locator('.map').getAttribute('aria-label')).toContain('横条');
  });

  test('by force a region is reached and read by the keyboard alone', async () => {
    await openMap(page, `${app.url}/?layout=force`);
    await shown(page, 'force');
    await page.locator('.keys [tabindex="0"]').focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-region'));
    expect(await focused()).toBe('430000');
    const seen = new Set<string | null | undefined>();
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
      await page.keyboard.press(key);
      seen.add(await focused());
    }
    expect(seen.size).toBeGreaterThan(2);
    const id = await focused();
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.hero[data-region="${id}"]`);
    expect(page.url()).toContain(`region=${id}`);
    await page.keyboard.press('t');
    await page.waitForSelector('.twin');
    await page.keyboard.press('t');
    await shown(page, 'force');
  });

  test('played from 2017 to 2022, each layout lights at three dates what the API says', async () => {
    const rows = await readFrom<Row[]>(
      app.url,
      `/api/v1/questions/adopters?policy=${encodeURIComponent('链长制')}&per_page=1000`,
    );
    const by = (day: string) =>
      rows
        .filter(({ region, latest }) => region.kind === 'Province' && latest !== null && latest <= day)
        .map(({ region }) => region.id)
        .sort();
    const lit = () =>
      page.$$eval('.keys :is([data-mark="on"], [data-mark="vague"])', (keys) =>
        keys.map((key) => (key as HTMLElement).dataset['region'] ?? '').filter((id) => id.endsWith('0000')),
      );
    for (const layout of ['map', 'force', 'time']) {
      await openMap(page, `${app.url}/?layout=${layout}&pace=year&at=2017-11`);
      await shown(page, layout);
      await page.locator('.play').click();
      for (const day of ['2019-11-30', '2020-11-30', '2022-11-30']) {
        await page.waitForFunction((wanted) => document.querySelector('.tnow')?.textContent === wanted, day, { polling: 30 });
        expect([layout, day, (await lit()).sort()]).toEqual([layout, day, by(day)]);
      }
      await page.waitForFunction(() => document.querySelector('.play')?.getAttribute('aria-label') === '播放');
    }
    expect(by('2022-11-30').length).toBeGreaterThan(by('2020-11-30').length);
  });
});

describeInBrowser('the layouts elsewhere', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  test('where motion is wanted things walk for half a second, and words come when they have arrived', () =>
    withTab({ still: false }, async ({ page }) => {
      await openMap(page, `${app.url}/?at=2021-07`);
      const words = () =>
        page
          .locator('.paint canvas')
          .last()
          .evaluate((canvas: HTMLCanvasElement) => canvas.style.opacity);
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const canvas = [...document.querySelectorAll<HTMLCanvasElement>('.paint > canvas')].at(-1);
        new MutationObserver(() => seen.push(canvas?.style.opacity ?? '')).observe(canvas as Node, {
          attributeFilter: ['style'],
        });
      });
      await press(page, '时间');
      await shown(page, 'time');
      await page.waitForTimeout(1500);
      expect(await words()).toBe('1');
      expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toContain('0');
    }));

  test('at 390 pixels nothing is wider than the screen, and a circle can be tapped', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page, complaints, picture }) => {
      for (const layout of ['force', 'time']) {
        await openMap(page, `${app.url}/?at=2021-07&layout=${layout}`);
        await shown(page, layout);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await page.locator('.keys [data-region="440000"]').tap();
        await page.waitForSelector('.hero[data-region="440000"]');
        await page.evaluate(() => scrollTo(0, 0));
        await picture(`layout-${layout}-390`);
      }
      expect(complaints).toEqual([]);
    }));

  test('dark shows both', () =>
    withTab({ dark: true }, async ({ page, complaints, picture }) => {
      for (const layout of ['force', 'time']) {
        await openMap(page, `${app.url}/?at=2021-07&region=330000&layout=${layout}`);
        await shown(page, layout);
        await picture(`layout-${layout}-dark`);
      }
      expect(complaints).toEqual([]);
    }));
});
