import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Neighbourhood {
  links: { relation: string; direction: string; neighbour: { id: string; kind: string } }[];
}

/** Waits until as many things are on the board as are wanted, and laid out. */
const laid = (page: Page, count: number) => page.waitForSelector(`.board[data-laid="${count}"]`, { timeout: 20_000 });
const count = (page: Page) => wordsOf(page.locator('.explore .state'));

describeInBrowser('the walk through the graph', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let address: string;

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  test('begins with a search that a keyboard answers', async () => {
    await page.goto(`${app.url}/?view=explore`);
    await page.waitForSelector('.explore-start input:focus');
    await page.keyboard.type('浙江');
    await page.waitForSelector('[role="option"][aria-selected="true"]');
    expect(await wordsOf(page.locator('[role="option"] > span').first())).toBe('浙江省');
    await page.keyboard.press('Enter');
    await laid(page, 1);
    expect(await wordsOf(page.locator('.hero h2'))).toBe('浙江省');
    await page.waitForSelector('.hero blockquote mark');
  });

  test('opens neighbours of one kind, as many as the count said, and the address holds it', async () => {
    const [zhejiang] = await readFrom<Neighbourhood[]>(app.url, '/api/v1/neighbourhood?thing=330000');
    const all = zhejiang?.links.filter(({ relation, neighbour }) => relation === 'IN_REGION' && neighbour.kind === 'Adoption');
    const adoptions = new Set(all?.map(({ neighbour }) => neighbour.id)).size;
    expect(adoptions).toBeGreaterThan(0);
    const chip = page.locator('[data-by="IN_REGION.in.Adoption"]');
    expect(await wordsOf(chip.locator('b'))).toBe(`+${adoptions}`);
    await chip.click();
    await laid(page, 1 + adoptions);
    expect(decodeURIComponent(page.url())).toContain('IN_REGION.in.Adoption');
    await page.locator('[data-by="LEARNED_FROM.in.Province"]').click();
    await laid(page, 2 + adoptions);
    await page.locator('.explore .exp > .btn', { hasText: '展开全部' }).click();
    const whole = 1 + new Set(zhejiang?.links.map(({ neighbour }) => neighbour.id)).size;
    await laid(page, whole);
    expect(await count(page)).toMatch(new RegExp(`^${whole} 个节点`));
    await tab.picture('explore-1440-light');
  });

  test('is taken back step by step with U, and forth again with Shift U', async () => {
    const before = { url: page.url(), said: await count(page) };
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('u');
    await laid(page, 1);
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Shift+U');
    await page.waitForFunction((said) => document.querySelector('.explore .state')?.textContent === said, before.said);
    expect(page.url()).toBe(before.url);
    address = page.url();
  });

  test('leaves one step on the browser’s way back, whatever was opened since: to where it began', async () => {
    await withTab({}, async ({ page: other }) => {
      await other.goto(`${app.url}/?view=explore`);
      await other.waitForSelector('.explore-start input:focus');
      await other.keyboard.type('浙江');
      await other.waitForSelector('[role="option"][aria-selected="true"]');
      await other.keyboard.press('Enter');
      await laid(other, 1);
      const entries = await other.evaluate(() => history.length);
      await other.locator('[data-by="LEARNED_FROM.in.Province"]').click();
      await laid(other, 2);
      await other.locator('.xb button', { hasText: '时间' }).click();
      await other.waitForFunction(() => location.search.includes('ytime'));
      expect(await other.evaluate(() => history.length)).toBe(entries);
      await other.goBack();
      await other.waitForSelector('.explore-start');
      await other.goForward();
      await laid(other, 2);
    });
  });

  test('has its rows in a table that T opens, sorted by a press and walked by J', async () => {
    await page.keyboard.press('t');
    await page.waitForSelector('.twin.whole');
    const rows = await page.locator('.twin tbody tr').count();
    expect(await wordsOf(page.locator('.twin header'))).toContain(`${rows} 行`);
    const subjects = () => page.locator('.twin tbody th').allInnerTexts();
    const dated = await subjects();
    await page.locator('.twin thead button', { hasText: '宾语' }).click();
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('宾语');
    expect([...(await subjects())].sort()).toEqual([...dated].sort());
    await page.locator('.twin tbody button').first().focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hero[data-link]');
    const id = await page.locator('.hero').getAttribute('data-link');
    expect(await page.locator('.twin tr[aria-current="true"]').getAttribute('data-id')).toBe(id);
    await page.keyboard.press('t');
  });

  test('filters take things off the picture and the table alike', async () => {
    await page.locator('.kinds button', { hasText: '地区' }).click();
    await page.waitForFunction(() => !document.querySelector('.explore .state')?.textContent?.includes('正在'));
    const left = await page.locator('.board').getAttribute('data-laid');
    expect(Number(left)).toBeGreaterThan(0);
    expect(await page.locator('.kinds button[aria-pressed="false"]').count()).toBe(1);
    expect(await page.locator('.twin tbody', { hasText: '湖北省' }).count()).toBe(0);
    await page.keyboard.press('u');
    await page.waitForSelector('.twin tbody tr:has-text("湖北省")', { state: 'attached' });
  });

  test('comes back from its address: the same things in the same places', async () => {
    const shot = async (url: string, name: string) => {
      let picture: Buffer | undefined;
      await withTab({}, async (other) => {
        await other.page.goto(url);
        await other.page.waitForSelector('.explore .hero blockquote');
        await other.page.waitForFunction(() => /^\d+ 个节点/.test(document.querySelector('.explore .state')?.textContent ?? ''));
        await other.page.waitForTimeout(500);
        expect(await count(other.page)).toBe(await count(page));
        await other.picture(name);
        picture = await other.page.locator('.board').screenshot();
        expect(other.complaints).toEqual([]);
      });
      return picture;
    };
    const [one, other] = [await shot(address, 'explore-link-1'), await shot(address, 'explore-link-2')];
    expect(other && one?.equals(other)).toBe(true);
  });

  test('is walked by arrows inside the picture, and coloured by communities and laid out by time without complaint', async () => {
    await page.locator('.board .walk').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('.hero[data-thing]');
    await page.locator('label', { hasText: '社群' }).click();
    await page.locator('.xb button', { hasText: '时间' }).click();
    await page.waitForFunction(() => !document.querySelector('.explore .state')?.textContent?.includes('正在'));
    await tab.picture('explore-time');
    expect(tab.complaints).toEqual([]);
  });

  test('on a phone opens on its table, and the picture comes when it is asked for', () =>
    withTab({ width: 390, height: 844, touch: true, dark: true }, async ({ page: phone, complaints, picture }) => {
      await phone.goto(address);
      await phone.waitForSelector('.twin tbody tr');
      expect(await phone.locator('.board').count()).toBe(0);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await picture('explore-390-dark');
      await phone.getByRole('button', { name: '显示图' }).click();
      await phone.waitForSelector('.board:not([data-laid="0"])');
      expect(complaints).toEqual([]);
    }));
});
