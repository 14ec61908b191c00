import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, openTab, type Tab, wordsOf } from './page.ts';

describeInBrowser('what the diffusion view saves', () => {
  let app: App;
  let tab: Tab;
  let page: Page;

  /** Presses an entry of the menu and gives the file that comes. */
  const saved = async (format: string): Promise<{ name: string; content: Buffer }> => {
    if ((await page.locator('.save[open]').count()) === 0) await page.locator('.save summary').click();
    const coming = page.waitForEvent('download');
    await page.locator(`.save [data-format="${format}"]`).click();
    const download = await coming;
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const drawn = async () => (await page.locator('.tg b').allInnerTexts()).map(Number).reduce((sum, one) => sum + one, 0);

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  test('a PNG at print size: 300 dots to the inch across A4', async () => {
    const { name, content } = await saved('png');
    expect(name).toBe('链图-扩散-2021-07-31.png');
    expect(content.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
    expect(width).toBeGreaterThanOrEqual(2480);
    expect(height).toBeGreaterThan(1700);
  });

  test('an SVG with live Chinese text, in every layout', async () => {
    for (const layout of ['map', 'force', 'time']) {
      await openMap(page, `${app.url}/?at=2021-07&region=330000&layout=${layout}`);
      await page.waitForSelector(`.map[data-layout="${layout}"]`);
      const { content } = await saved('svg');
      const words = await page.evaluate((source) => {
        const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
        return [...svg.querySelectorAll('text')].map((one) => one.textContent);
      }, content.toString());
      for (const one of ['浙江', '湖北', '西藏', '香港', '浙江之后，谁也实行了链长制？'])
        expect([layout, one, words.includes(one)]).toEqual([layout, one, true]);
      expect(words.join('')).toContain(app.url);
    }
  });

  test('GEXF and tables of what is seen, no more and no less, with dates and references', async () => {
    await openMap(page, `${app.url}/?at=2021-07`);
    const ties = await drawn();
    const gexf = (await saved('gexf')).content.toString();
    expect(gexf.match(/<edge /g)).toHaveLength(ties);
    expect(gexf).toMatch(/<attvalue for="earliest" value="2019-08-01"\/>/);
    const table = (await saved('ties')).content.toString().trim().split('\r\n');
    expect(table).toHaveLength(1 + ties);
    expect(table[1]).toMatch(/src-\w+:\d+-\d+/);
    await page.locator('.tg button').first().click();
    const fewer = await drawn();
    expect((await saved('ties')).content.toString().match(/documented/g)).toBeNull();
    expect(fewer).toBe(ties);
    await page.locator('.tg button').first().click();
    const regions = (await saved('regions')).content.toString().trim().split('\r\n');
    const counts = await page.locator('.rail .ck input[type="checkbox"]:checked ~ .n').allInnerTexts();
    const listed = counts.map(Number).reduce((sum, one) => sum + one, 0);
    const told = regions.slice(1).filter((line) => !line.includes(',none,'));
    expect(told).toHaveLength(listed);
    expect(told.find((line) => line.startsWith('330000,'))).toContain(',2019-08,2019-08-01,2019-08-31,');
  });

  test('a citation that names the question, the day, the version of the data and the address', async () => {
    if ((await page.locator('.save[open]').count()) === 0) await page.locator('.save summary').click();
    await page.locator('.save [data-format="citation"]').click();
    await page.waitForFunction(() => document.querySelector('.save p')?.textContent?.includes('链图：'));
    const cited = await wordsOf(page.locator('.save p'));
    const { meta } = (await (await fetch(`${app.url}/api/v1/questions/policies`)).json()) as { meta: { dataset: string } };
    for (const part of ['哪些地区先后实行了链长制？', '2021-07-31', meta.dataset, page.url()]) expect(cited).toContain(part);
    expect(tab.complaints).toEqual([]);
  });

  test('the table has the ties of the picture as well, sortable, and a row opens the words that state it', async () => {
    await openMap(page, `${app.url}/?at=2021-07`);
    const [ties, label] = [await drawn(), await page.locator('.map').getAttribute('aria-label')];
    expect(label).toContain(`画出 ${ties} 条关系`);
    await page.keyboard.press('t');
    const rows = page.locator('.twin-ties tbody tr');
    expect(await rows.count()).toBe(ties);
    const first = await wordsOf(rows.first());
    const head = page.locator('.twin-ties [data-column="lag"]');
    await head.click();
    await head.click();
    expect(await wordsOf(rows.first())).not.toBe(first);
    expect(await page.locator('.twin-ties th[aria-sort="descending"]').count()).toBe(1);
    await rows.first().locator('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hero[data-tie] :is(mark, .noq)');
    await tab.picture('table-ties');
  });
});
