import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Path {
  length: number;
  things: { id: string; label: string }[];
  hops: { relation: string; sentence: { zh: string; en: string }; quotes: { quote: string; source: { standing: string } }[] }[];
}

const liu = 'person:南京大学长江产业经济研究院:刘志彪';
const ties = 'only=LEARNED_FROM,REFERRED_TO,CONTRASTED_WITH,DIRECTED,MAY_HAVE_FOLLOWED';
const said = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

describeInBrowser('paths', () => {
  let app: App;
  let tab: Tab;
  let page: Page;

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  const found = (start: string, end: string) => page.waitForSelector(`.pths[data-from="${start}"][data-to="${end}"]`);
  const answer = (query: string) => readFrom<Path[]>(app.url, `/api/v1/paths?${query}`);

  test('between two things typed in pinyin are found with the keyboard alone, each step told as the service tells it', async () => {
    await page.goto(`${app.url}/?view=paths`);
    await page.waitForSelector('.end input:focus');
    await page.keyboard.type('liuzhibiao');
    await page.locator('[aria-selected="true"]', { hasText: '刘志彪' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '终点');
    await page.keyboard.type('jiangsu');
    await page.keyboard.press('Enter');
    await found(liu, '320000');
    const paths = await answer(`from=${encodeURIComponent(liu)}&to=320000&k=3`);
    expect(await page.title()).toBe('刘志彪 → 江苏省 · 路径 · 链图');
    expect(await wordsOf(page.locator('.psum h1'))).toBe('三条路径都经过链长制');
    expect(await said(page, '.pc .say')).toEqual(paths.flatMap(({ hops }) => hops.map(({ sentence }) => sentence.zh)));
    expect(await page.locator('.pov circle').count()).toBe(
      new Set(paths.flatMap(({ things }) => things.map(({ id }) => id))).size,
    );
  });

  test('quote the words of a source in their sentence, which leads into the source; a row of a table is no quote', async () => {
    const step = page.locator('#step-0-0');
    await step.locator('blockquote mark').first().waitFor();
    expect(await wordsOf(step.locator('blockquote'))).toContain('地方政府推行');
    expect(await page.locator('#step-0-1 blockquote').count()).toBe(0);
    expect(await wordsOf(page.locator('#step-0-1 .noq').first())).toContain('没有引文');
    await step.getByRole('link', { name: '在文献中看' }).click();
    await page.waitForSelector('.txt .on');
    await page.goBack();
    await found(liu, '320000');
  });

  test('a step that another path took before is told once more and quoted once', async () => {
    expect(await page.locator('#step-1-0 blockquote').count()).toBe(0);
    await page.locator('#step-1-0').getByRole('link', { name: '原文见路径甲第 1 步' }).click();
    expect(await page.evaluate(() => location.hash)).toBe('#step-0-0');
    expect(await page.locator('.pths').count()).toBe(1);
  });

  test('go around a hub by one press, hold it in the address, and come back by another', async () => {
    await page.goto(`${app.url}/?view=paths&start=360000&end=420000&${ties}`);
    await found('360000', '420000');
    expect(await wordsOf(page.locator('.psum h1'))).toBe('三条路径都经过浙江省，没有一条足以说谁仿照谁');
    await page.getByRole('button', { name: '避开枢纽 浙江省' }).click();
    const chip = page.locator('[data-chip="330000"]');
    await chip.waitFor();
    await page.locator('.nothing, .pths:not(:has([data-avoid="330000"]))').waitFor();
    expect(new URL(page.url()).searchParams.get('avoid')).toBe('330000');
    await page.reload();
    await page.locator('[data-chip="330000"]', { hasText: '避开 浙江省' }).waitFor();
    await chip.click();
    await page.locator('.pc [data-avoid="330000"]').first().waitFor();
    expect(new URL(page.url()).searchParams.get('avoid')).toBeNull();
  });

  test('that do not exist are told with the one condition whose lifting brings some, and that way leads to them', async () => {
    await page.goto(
      `${app.url}/?view=paths&start=${encodeURIComponent(liu)}&end=320000&avoid=${encodeURIComponent('policy:链长制')}&sure=0.8`,
    );
    await page.locator('.nothing h1', { hasText: '没有找到路径' }).waitFor();
    const way = page.locator('.ways a', { hasText: '不避开 链长制' });
    await way.waitFor();
    await way.click();
    await found(liu, '320000');
    expect(await page.locator('[data-chip="sure"]').count()).toBe(1);
  });

  test('of a search that ended early say so, and how to go on', () =>
    withTab({}, async ({ page: other }) => {
      await other.route('**/api/v1/paths?**', async (route) => {
        const url = new URL(route.request().url());
        if (!url.searchParams.has('maxNodes')) url.searchParams.set('maxNodes', '2');
        await route.continue({ url: String(url) });
      });
      await other.goto(`${app.url}/?view=paths&start=360000&end=420000`);
      const ended = other.locator('[data-ended="nodes-spent"]');
      await ended.waitFor();
      await other.getByRole('link', { name: '用最大的额度再找' }).click();
      await other.waitForSelector('.pths');
      await ended.waitFor({ state: 'detached' });
    }));

  test('from a thing to itself are not asked for', async () => {
    await page.goto(`${app.url}/?view=paths&start=360000&end=360000`);
    await page.locator('main', { hasText: '同一个东西' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
  });

  test('to a name that nobody knows are refused in words, and can be asked for again', async () => {
    await page.goto(`${app.url}/?view=paths&start=360000&end=nowhere`);
    await page.locator('.notice', { hasText: 'nowhere' }).waitFor();
    expect(await page.locator('.notice .btn').isVisible()).toBe(true);
    // The browser itself notes a refused request.
    tab.complaints.splice(0);
  });

  test('are narrowed by leaving a relation out, with the keyboard alone, and F folds the conditions', async () => {
    await page.goto(`${app.url}/?view=paths&start=420000&end=330000`);
    await found('420000', '330000');
    expect(await wordsOf(page.locator('.psum h1'))).toBe('直接相连：湖北省学习借鉴浙江省（仅为呼吁）');
    await page.keyboard.press('f');
    await page.locator('[data-name="LEARNED_FROM"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-chip="LEARNED_FROM"]').waitFor();
    await page.locator('.pths:not(:has([data-relation="LEARNED_FROM"]))').waitFor();
    await page.keyboard.press('f');
    expect(await page.locator('.cond-d').count()).toBe(0);
  });

  test('stand as rows in a table that T opens, sorted by a press and walked by J, and the path of a row is picked by Enter', async () => {
    await page.goto(`${app.url}/?view=paths&start=360000&end=420000&${ties}`);
    await found('360000', '420000');
    const steps = await page.locator('.pc .say').count();
    await page.keyboard.press('t');
    await page.waitForSelector('.pths .twin');
    expect(await page.locator('.twin tbody tr').count()).toBe(steps);
    await page.locator('[data-column="confidence"]').click();
    await page.waitForSelector('th[aria-sort="ascending"] [data-column="confidence"]');
    const sure = (await said(page, '.twin tbody td:nth-of-type(5)')).map(Number);
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
    await page.locator('.twin tbody button').first().focus();
    await page.keyboard.press('j');
    const row = await page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (name) => document.querySelector('.twin tr[aria-current] button')?.textContent?.[0] === name[0],
      row,
    );
    await page.keyboard.press('t');
    await page.waitForSelector('.pcols');
    expect(await wordsOf(page.locator('.pc.pick h2 b'))).toBe(row[0]);
  });

  test('can be cited with their address, which opens the same page, and are opened in the graph with all they pass', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${app.url}/?view=paths&start=360000&end=420000&${ties}&pick=1`);
    await found('360000', '420000');
    await page.keyboard.press('c');
    await page.locator('.pc.pick .cited b', { hasText: '已复制' }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^链图：江西省 → 湖北省，路径乙。江西省与浙江省不同；/);
    const address = /http\S+?(?=。访问)/.exec(citation)?.[0] ?? '';
    const [title, told] = [await page.title(), await said(page, '.pc .say')];
    await withTab({}, async ({ page: other, complaints }) => {
      await other.goto(address);
      await other.waitForSelector('.pc.pick[data-path="1"] .proof');
      expect(await other.title()).toBe(title);
      expect(await said(other, '.pc .say')).toEqual(told);
      expect(complaints).toEqual([]);
    });
    await page.locator('.pc.pick').getByRole('link', { name: '在图谱中打开' }).click();
    await page.waitForSelector('.board[data-laid="4"]', { timeout: 20_000 });
    await page.goBack();
  });

  test('are told in English by a press, and to those who hear the page in a sentence', async () => {
    await page.goto(`${app.url}/?view=paths&start=360000&end=420000&${ties}`);
    await found('360000', '420000');
    expect(await wordsOf(page.locator('.pths > [role=status]'))).toMatch(
      /^江西省到湖北省，三条路径。甲，2 步：江西省与浙江省不同；/,
    );
    await page.getByRole('button', { name: 'EN' }).click();
    await page
      .locator('.psum h1', { hasText: 'Three paths, all through Zhejiang; none is enough to say who followed whom' })
      .waitFor();
    await page.waitForFunction(() => document.title === 'Jiangxi → Hubei · Paths · Liantu');
    await page.getByRole('button', { name: '中文' }).click();
    expect(tab.complaints).toEqual([]);
    await tab.picture('paths-1440-light');
  });

  test('are reached from a region, from a dossier, from two things in the command bar, and by the digit of the view', async () => {
    await page.goto(`${app.url}/?region=360000`);
    await page.getByRole('link', { name: '从这里找路径' }).click();
    await page.waitForSelector('[aria-label="终点"]:focus');
    await page.goto(`${app.url}/?view=dossier&from=330000&to=360000`);
    await page.getByRole('link', { name: '其间的路径' }).click();
    await found('330000', '360000');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.askbar input:focus');
    await page.keyboard.type('jiangxi hubei');
    await page.locator('.askbar [role=option]', { hasText: '江西省 与 湖北省 之间的路径' }).click();
    await found('360000', '420000');
    await page.keyboard.press('1');
    await page.waitForSelector('.map');
    await page.keyboard.press('3');
    await page.waitForSelector('.pth-s');
  });

  test.each([
    [390, 844, false],
    [390, 844, true],
    [1440, 900, true],
  ])('at %i by %i fit the screen, dark %s', (width, height, dark) =>
    withTab({ width, height, dark, touch: width < 500 }, async ({ page: other, complaints, picture }) => {
      await other.goto(`${app.url}/?view=paths&start=360000&end=420000&${ties}`);
      await other.waitForSelector('.pc blockquote mark');
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await other.locator('.cond-o').click();
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await other.locator('.cond-o').click();
      await picture(`paths-${width}-${dark ? 'dark' : 'light'}`);
      expect(complaints).toEqual([]);
    }),
  );
});
