import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { coloursAt, describeInBrowser, openMap, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Source {
  id: string;
  lines: number;
  standing: string;
  ledger: { ledger: string; lines: number }[];
}

describeInBrowser('the text of a source', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let source: Source;

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    const all = await readFrom<Source[]>(app.url, '/api/v1/sources');
    const digest = all.find(({ standing }) => standing === 'digest');
    source = await readFrom<Source>(app.url, `/api/v1/sources/${digest?.id}`);
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  const picked = () => page.locator('.txt .on').allInnerTexts();

  test('opens with its first lines, marks on its words, and a ledger that sums to the file', async () => {
    await page.goto(`${app.url}/?view=sources`);
    await page.waitForSelector(`.txt[data-source="${source.id}"] .mk`);
    expect(await page.title()).toBe('提案工作研究参考 · 文献 · 链图');
    const counts = await page.locator('.ledger .lg .n').allInnerTexts();
    expect(counts.map(Number).reduce((sum, one) => sum + one, 0)).toBe(source.lines);
    expect(await wordsOf(page.locator('.ledger .why'))).toContain(`合计 ${source.lines}，与文件行数相等`);
    const [line] = await readFrom<{ text: string }[]>(app.url, `/api/v1/sources/${source.id}/lines?from=11&to=11`);
    expect(await wordsOf(page.locator('[data-line="11"] .w'))).toBe(line?.text.trimEnd());
  });

  test('does not hold what is far from the window', async () => {
    expect(await page.locator('.piece').count()).toBe(Math.ceil(source.lines / 150));
    expect(await page.locator(`[data-line="${source.lines}"]`).count()).toBe(0);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForSelector(`[data-line="${source.lines}"]`);
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForFunction((last) => !document.querySelector(`[data-line="${last}"]`), source.lines);
  });

  test('tells of words that are pressed what is stated, how surely, and of which things', async () => {
    await page.locator('[data-line="11"] .mk').first().click();
    await page.waitForSelector('.sts li');
    expect(await picked()).toEqual(['2021 年 6 月 10 日']);
    const stated = await wordsOf(page.locator('.sts'));
    for (const words of ['日期', '≤ 2021-06-10', '由规则得出', '事实', '可信度']) expect(stated).toContain(words);
    expect(page.url()).toContain('quote=');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.cfl li');
    expect(await picked()).toEqual([]);
  });

  test('is walked from quote to quote by keyboard alone', async () => {
    await page.keyboard.press('j');
    await page.waitForSelector('.sts li');
    const first = page.url();
    await page.keyboard.press('j');
    await page.waitForFunction((before) => location.href !== before, first);
    await page.keyboard.press('k');
    await page.waitForFunction((before) => location.href === before, first);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('mk'))).toBe(true);
  });

  test('leads from a conflict to its words, far down, and lights up just these', async () => {
    await page.goto(`${app.url}/?view=sources`);
    await page.locator('.cfl li', { hasText: '江西省 链长制' }).getByRole('link', { name: '原文 1' }).click();
    await page.waitForSelector('.txt .on');
    const quote = await wordsOf(page.locator('.hero blockquote'));
    expect((await picked()).join('')).toBe(quote);
    await page.waitForFunction(() => {
      const { top = -1, bottom = 0 } = document.querySelector('.txt .on')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
  });

  test('is opened at the same words by their permalink', async () => {
    const before = await picked();
    await withTab({ dark: true }, async ({ page: other, complaints, picture }) => {
      await other.goto(page.url());
      await other.waitForSelector('.txt .on');
      await other.waitForSelector('.sts li');
      expect(await other.locator('.txt .on').allInnerTexts()).toEqual(before);
      const shot = await picture('sources-1440-dark');
      const marked = await other.locator('.txt .on').first().boundingBox();
      const along = Array.from({ length: 60 }, (_, step) => ({
        x: (marked?.x ?? 0) + step * 2,
        y: (marked?.y ?? 0) + (marked?.height ?? 0) / 2,
      }));
      // The words are in the picture: it was not taken before the page was painted.
      expect(new Set(await coloursAt(other, shot, along)).size).toBeGreaterThan(3);
      expect(complaints).toEqual([]);
    });
  });

  test('shows the lines of one ledger alone, and each leads back to its place', async () => {
    await page.goto(`${app.url}/?view=sources`);
    await page.locator('.ledger .lg.unparsed').click();
    const unparsed = source.ledger.filter(({ ledger }) => ledger === 'unparsed').reduce((sum, { lines }) => sum + lines, 0);
    await page.waitForSelector('.only .ln');
    expect(await wordsOf(page.locator('.only-h b'))).toBe(`没有读懂：${unparsed} 行`);
    expect(await page.locator('.only .ln').count()).toBe(unparsed);
    const last = page.locator('.only .ln .no').last();
    const number = await wordsOf(last);
    await last.click();
    await page.waitForSelector(`.txt:not(.only) [data-line="${number}"]`);
  });

  test('hides a kind of mark by its legend, and lists the others in a table', async () => {
    await page.goto(`${app.url}/?view=sources`);
    await page.waitForSelector('.txt .mk');
    expect(await page.locator('[data-line="11"] .mk').count()).toBe(1);
    await page.locator('[data-kind="date"]').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-line="11"] .mk').length === 0);
    await page.keyboard.press('t');
    await page.waitForSelector('.srcs .twin tbody tr');
    expect(await page.locator('.srcs .twin tbody [title="日期"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.srcs .twin tbody .kd span:only-of-type[title="日期"]:only-child').count()).toBe(0);
  });

  test('is one press from a quote of the map', async () => {
    await openMap(page, `${app.url}/?region=330000`);
    await page.waitForSelector('.hero blockquote mark');
    await page.getByRole('link', { name: '在文献中看' }).first().click();
    await page.waitForSelector('.txt .on');
    expect((await picked()).join('').length).toBeGreaterThan(3);
    await page.goBack();
    await page.waitForSelector('.hero blockquote mark');
    expect(tab.complaints).toEqual([]);
  });

  test('at 390 pixels is nowhere wider than the screen, and the words in focus stand above what is told of them', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page: phone, complaints, picture }) => {
      await phone.goto(`${app.url}/?view=sources&quote=${source.id}%3A22079-22110`);
      await phone.waitForSelector('.txt .on');
      await phone.waitForSelector('.sts li');
      await phone.waitForFunction(() => {
        const words = document.querySelector('.txt .on')?.getBoundingClientRect();
        const panel = document.querySelector('.srcs-p')?.getBoundingClientRect();
        return words && panel && words.top >= 0 && words.bottom <= panel.top;
      });
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await picture('sources-390-light');
      expect(complaints).toEqual([]);
    }));
});
