import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Comparison {
  regions: { id: string; label: string }[];
  mechanisms: { component: { zh: string }; cells: { judgement: string; wordings: unknown[] }[] }[];
  clusters: { name: string; cells: { listed: { cluster: { label: string } }[]; near: { cluster: { label: string } }[] }[] }[];
}

const signs: Record<string, string> = { kept: '＝', recast: '～', dropped: '−', added: '＋' };
const three = '330000,450000,360000';

describeInBrowser('regions side by side', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let told: Comparison;

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    told = await readFrom<Comparison>(
      app.url,
      `/api/v1/compare?${three
        .split(',')
        .map((id) => `region=${id}`)
        .join('&')}`,
    );
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  const compared = (regions: string) => page.waitForSelector(`.cmps[data-regions="${regions}"]`);
  const cell = (row: string, region: string) => page.locator(`tr[data-id="${row}"] td[data-region="${region}"]`);

  test('Zhejiang, Guangxi and Jiangxi are chosen by pinyin and initials with the keyboard alone', async () => {
    await page.goto(`${app.url}/?view=compare`);
    for (const [typed, name] of [
      ['zhejiang', '浙江省'],
      ['guangxi', '广西壮族自治区'],
      ['江西', '江西省'],
    ] as const) {
      await page.waitForSelector('.cmp-r input:focus, .cmps');
      await page.locator('.cmp-r input').focus();
      await page.keyboard.type(typed);
      await page.locator('.cmp-r [aria-selected="true"]', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.cmp-r li', { hasText: name }).waitFor();
    }
    await compared(three);
    expect(await page.title()).toBe('浙江省、广西壮族自治区、江西省 · 比较 · 链图');
    expect(await wordsOf(page.locator('.cmps h1'))).toBe('浙江省为标尺：广西壮族自治区晚 2–3 个月，江西省晚 7–8 个月');
    expect(new URL(page.url()).searchParams.get('regions')).toBe(three);
  });

  test('each component has the judgement of the service, and silence is told as silence', async () => {
    for (const { component, cells } of told.mechanisms) {
      const row = page
        .locator('[data-section="mechanisms"] tr[data-id]')
        .filter({ has: page.locator('th', { hasText: new RegExp(`^${component.zh.replace(/[^\p{L}\p{N}]/gu, '.')}$`, 'u') }) });
      for (const [at, { judgement, wordings }] of cells.entries()) {
        const words = await wordsOf(row.locator('td').nth(at));
        if (at > 0 && signs[judgement]) expect(words).toContain(signs[judgement]);
        if (judgement === 'not mentioned' && wordings.length === 0) expect(words).toContain('来源未提及');
        if (judgement === 'dropped') expect(words).not.toContain('来源未提及');
      }
    }
  });

  test('a chain that is near in name is shown as near, and not as the same', async () => {
    const near = told.clusters.find(({ cells }) => cells.some((one) => one.near.length > 0));
    const at = near?.cells.findIndex((one) => one.near.length > 0) ?? -1;
    const words = await wordsOf(cell(`cluster:${near?.name}`, told.regions[at]?.id ?? ''));
    expect(words).toContain(`≈ 相近 ${near?.cells[at]?.near[0]?.cluster.label}`);
    expect(words).not.toContain('＝');
  });

  test('a cell opens its quote below the row by keyboard, which leads into the source, and the address holds it', async () => {
    const button = cell('first', '360000').locator('.qt');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mx .pr blockquote mark');
    expect(await wordsOf(page.locator('.pr h3'))).toBe('江西省 · 首次实行');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const quote = await wordsOf(page.locator('.pr blockquote').first());
    await withTab({}, async ({ page: other, complaints }) => {
      await other.goto(page.url());
      await other.waitForSelector('.mx .pr blockquote mark');
      expect(await wordsOf(other.locator('.pr blockquote').first())).toBe(quote);
      expect(await other.title()).toBe(await page.title());
      expect(complaints).toEqual([]);
    });
    await page.locator('.pr').getByRole('link', { name: '在文献中看' }).first().click();
    await page.waitForSelector('.txt .on');
    await page.goBack();
    await compared(three);
  });

  test('dates that contradict each other both stand, the other one marked', async () => {
    const words = await wordsOf(cell('first', '360000'));
    expect(words).toMatch(/^2020-04-28/);
    expect(words).toContain('◇ 2020-05-09');
    expect(await cell('first', '360000').locator('.lb').count()).toBe(await cell('first', '360000').locator('time').count());
  });

  test('another region becomes the yardstick by a press, and one is taken out', async () => {
    await page.getByRole('button', { name: '以江西省为标尺' }).click();
    await compared('360000,330000,450000');
    expect(await wordsOf(page.locator('.cmps h1'))).toMatch(/^江西省为标尺：浙江省早 7–8 个月/);
    await page.getByRole('button', { name: '去掉广西壮族自治区' }).click();
    await compared('360000,330000');
    await page.getByRole('button', { name: '去掉浙江省' }).click();
    await page.locator('.cmp-s', { hasText: '再选一个地区' }).waitFor();
  });

  test('the same cells stand in a table that T opens, sorted by a press and walked by J', async () => {
    await page.goto(`${app.url}/?view=compare&regions=${three}`);
    await compared(three);
    await page.keyboard.press('t');
    await page.waitForSelector('.cmps .twin');
    const lines = await page.locator('.twin tbody tr').count();
    expect(await page.locator('.twin').getAttribute('aria-label')).toContain(`${lines} 格`);
    await page.locator('[data-column="region"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('th[aria-sort="ascending"] [data-column="region"]');
    expect((await page.locator('.twin tbody td:nth-of-type(2)').allInnerTexts()).slice(0, 3)).toEqual([
      '浙江省',
      '浙江省',
      '浙江省',
    ]);
    await page.locator('.twin tbody tr').first().focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.matches('.twin tbody tr:nth-child(2)'))).toBe(true);
    await page.keyboard.press('t');
    await page.waitForSelector('.mx');
  });

  test('is cited with its finding, version of the data and an address that opens it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('c');
    await page.locator('.cited b', { hasText: '已复制' }).waitFor();
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/^链图：浙江省、广西壮族自治区、江西省的比较（链长制）。浙江省为标尺：/);
    await page.goto(/http\S+?(?=。访问)/.exec(citation)?.[0] ?? '');
    await compared(three);
    const json = await page.getByRole('link', { name: 'JSON' }).getAttribute('href');
    expect((await readFrom<Comparison>(app.url, json ?? '')).regions).toEqual(told.regions);
  });

  test('of a region that no source tells of says so in the title, and is no "no"', async () => {
    await page.goto(`${app.url}/?view=compare&regions=330000,540000`);
    await compared('330000,540000');
    expect(await wordsOf(page.locator('.cmps h1'))).toBe('浙江省为标尺：来源没有写到西藏自治区的做法');
    expect(await wordsOf(cell('first', '540000'))).toContain('来源未提及');
    expect(await page.locator('td[data-region="540000"] .mk').count()).toBe(0);
  });

  test('a name that nobody knows is refused in words, and can be taken out', async () => {
    await page.goto(`${app.url}/?view=compare&regions=330000,nowhere`);
    await page.locator('.notice', { hasText: 'nowhere' }).waitFor();
    await page.getByRole('button', { name: '去掉nowhere' }).click();
    await page.waitForSelector('.cmp-s');
    // The browser itself notes a refused request.
    tab.complaints.splice(0);
  });

  test('is reached from a region, a dossier and the command bar, and leads to the dossier and the paths of a pair', async () => {
    await page.goto(`${app.url}/?region=360000`);
    await page.getByRole('link', { name: '与别处比较' }).click();
    await page.locator('.cmp-r li', { hasText: '江西省' }).waitFor();
    await page.goto(`${app.url}/?view=dossier&from=330000&to=360000`);
    await page.getByRole('link', { name: '并列比较' }).click();
    await compared('330000,360000');
    await page.getByRole('link', { name: '浙江省到江西省的路径' }).click();
    await page.waitForSelector('.pths[data-from="330000"][data-to="360000"]');
    await page.keyboard.press('Control+k');
    await page.waitForSelector('.askbar input:focus');
    await page.keyboard.type('zhejiang guangxi');
    await page.locator('.askbar [role=option]', { hasText: '浙江省 与 广西壮族自治区 并列比较' }).click();
    await compared('330000,450000');
    await page.getByRole('link', { name: '案卷：浙江省 → 广西壮族自治区' }).click();
    await page.waitForSelector('.sheet[data-from="330000"][data-to="450000"]');
    expect(tab.complaints).toEqual([]);
  });

  test('is told in English by a press', async () => {
    await page.goto(`${app.url}/?view=compare&regions=${three}`);
    await compared(three);
    await tab.picture('compare-1440-light');
    await page.getByRole('button', { name: 'EN' }).click();
    await page.locator('.cmps h1', { hasText: 'Against Zhejiang: Guangxi 2–3 months later, Jiangxi 7–8 months later' }).waitFor();
    await page.waitForFunction(() => document.title === 'Zhejiang, Guangxi, Jiangxi · Compare · Liantu');
  });

  test.each([
    [390, 844, false],
    [390, 844, true],
    [1440, 900, true],
  ])('at %i by %i fits the screen, dark %s', (width, height, dark) =>
    withTab({ width, height, dark, touch: width < 500 }, async ({ page: other, complaints, picture }) => {
      await other.goto(`${app.url}/?view=compare&regions=${three}&open=360000|first`);
      await other.waitForSelector('.pr blockquote mark');
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await picture(`compare-${width}-${dark ? 'dark' : 'light'}`);
      await other.locator('.pr').scrollIntoViewIfNeeded();
      await picture(`compare-open-${width}-${dark ? 'dark' : 'light'}`);
      expect(complaints).toEqual([]);
    }),
  );
});
