import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Row {
  region: { label: string };
  months: number | null;
  evidence: string[];
}

describeInBrowser('questions', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let rows: Row[];

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    rows = await readFrom<Row[]>(app.url, '/api/v1/questions/followers?region=330000&per_page=1000');
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  const answered = (name: string) => page.waitForSelector(`.ans[data-asked="${name}"] tbody tr`);
  const regions = () => page.locator('.ans tbody tr[data-row] th').allInnerTexts();

  test('followers of Zhejiang are asked from the map by the letters zj, with the keyboard alone', async () => {
    await openMap(page, `${app.url}/`);
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.askbar input:focus');
    await page.keyboard.type('zj zhihoushixing');
    await page.locator('.askbar [aria-selected="true"]', { hasText: '哪些地区在 浙江省 之后实行 链长制' }).waitFor();
    await page.keyboard.press('Enter');
    await answered('followers');
    expect(await page.title()).toBe('哪些地区在 浙江省 之后实行 链长制？ · 问答 · 链图');
    expect(await page.locator('.askbar').count()).toBe(0);
    expect(await regions()).toEqual(rows.map(({ region }) => region.label));
  });

  test('a thing that is typed is offered itself, then the questions that it fills', async () => {
    await page.keyboard.press('/');
    await page.waitForSelector('.askbar input:focus');
    await page.keyboard.type('zj');
    await page.locator('.askbar [role=option]', { hasText: '浙江省 的链长由谁担任' }).waitFor();
    const [first = '', ...others] = await page.locator('.askbar [role=option]').allInnerTexts();
    expect(first.split(/\s+/)).toEqual(['浙江省', '省级']);
    expect(others.findIndex((words) => words.includes('哪些地区在 浙江省 之后实行'))).toBeLessThan(4);
    await page.keyboard.press('Escape');
    await page.locator('.askbar').waitFor({ state: 'detached' });
  });

  test('the rows are sorted by a heading, and the order stands in the address', async () => {
    await page.locator('[data-column="months"]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('th[aria-sort="descending"]');
    const most = Math.max(...rows.map(({ months }) => months ?? 0));
    const [top] = await regions();
    expect(rows.filter(({ months }) => months === most).map(({ region }) => region.label)).toContain(top);
    expect(page.url()).toContain('sort=-months');
  });

  test('the evidence of a row opens its quote, and that leads into its source', async () => {
    await page.goto(`${app.url}/?view=phrases&ask=followers&p.region=330000`);
    await answered('followers');
    await page.locator('tr[data-row]', { hasText: '江西省' }).locator('.qt').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.pr blockquote mark');
    const quote = await wordsOf(page.locator('.pr blockquote mark').first());
    await page.locator('.pr').getByRole('link', { name: '在文献中看' }).first().click();
    await page.waitForSelector('.txt .on');
    expect(quote).toContain((await page.locator('.txt .on').allInnerTexts()).join(''));
  });

  test('a place is filled anew by initials, by keyboard, and the answer follows', async () => {
    await page.goto(`${app.url}/?view=phrases&ask=followers`);
    await answered('followers');
    const field = page.locator('[data-slot="region"] input');
    await field.focus();
    await page.keyboard.type('hubei');
    await page.locator('[data-slot="region"] [aria-selected="true"]', { hasText: '湖北省' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title.startsWith('哪些地区在 湖北省'));
    expect(await field.inputValue()).toBe('湖北省');
    expect(page.url()).toContain('p.region=420000');
  });

  test('a question that lacks something asks for it first, with the keyboard there', async () => {
    await page.goto(`${app.url}/?view=phrases&ask=documents-of`);
    await page.waitForSelector('[data-slot="organization"] input:focus');
    expect(await wordsOf(page.locator('.ans'))).toContain('先填上机关');
    expect(await page.locator('.ans table').count()).toBe(0);
  });

  test('no row is told with what would widen it, and that way leads to rows', async () => {
    await page.goto(`${app.url}/?view=phrases&ask=followers&p.region=330000&p.asOf=2018`);
    const way = page.locator('.nothing .ways a', { hasText: `不限截至：${rows.length} 行` });
    await way.waitFor();
    expect(await wordsOf(page.locator('.nothing'))).toContain('截至 2018');
    await way.click();
    await answered('followers');
    expect(await regions()).toHaveLength(rows.length);
  });

  test('how it was asked can be copied: an address that answers, a line for the shell, and the Cypher', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${app.url}/?view=phrases&ask=followers&p.region=330000`);
    await answered('followers');
    await page.locator('.how-q summary').click();
    await page.locator('.how-q code', { hasText: 'MATCH' }).waitFor();
    await page.getByRole('button', { name: '复制: 命令行' }).click();
    await page.locator('.cp', { hasText: '已复制' }).waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    const address = /^curl '(.+)'$/.exec(line)?.[1] ?? '';
    const answer = (await (await fetch(address)).json()) as { meta: { total: number } };
    expect(answer.meta.total).toBe(rows.length);
    const csv = await page.locator('.ans-h a').getAttribute('href');
    const table = await (await fetch(app.url + csv)).text();
    expect(table.trim().split('\n')).toHaveLength(rows.length + 1);
  });

  test('all questions are listed in groups and narrowed by words', async () => {
    await page.goto(`${app.url}/?view=phrases`);
    const all = await readFrom<unknown[]>(app.url, '/api/v1/questions');
    await page.locator('.cat [role=status]', { hasText: `${all.length} 种问法` }).waitFor();
    expect(await page.locator('.cat .ph').count()).toBe(all.length);
    await page.locator('.cat input').fill('链长 谁');
    await page.waitForFunction((many) => document.querySelectorAll('.cat .ph').length < many, all.length);
    expect(await wordsOf(page.locator('.cat-g'))).toContain('链长由谁担任');
    expect(tab.complaints).toEqual([]);
  });

  test('at 390 pixels the page is no wider than the screen, in English and dark', () =>
    withTab({ width: 390, height: 844, touch: true, dark: true }, async ({ page: phone, complaints, picture }) => {
      await phone.goto(`${app.url}/?view=phrases&ask=followers&lang=en`);
      await phone.waitForSelector('.ans tbody tr');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await phone.locator('.qt').first().click();
      await phone.waitForSelector('.pr .src');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await picture('phrases-390-dark');
      expect(complaints).toEqual([]);
    }));
});
