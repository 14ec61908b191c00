import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import type { Dossier, Quote } from '../../client/dossier/shape.ts';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

const tie = '360000 CONTRASTED_WITH 330000';

/** Fonts draw some characters with the glyph of a radical, and a PDF tells that one: those that NFKC leaves alone. */
const radicals = new Map(
  [
    '⻓长',
    '⻅见',
    '⻋车',
    '⻔门',
    '⻘青',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻢马',
    '⻥鱼',
    '⻩黄',
    '⻬齐',
    '⻰龙',
    '⻚页',
    '⻉贝',
    '⻄西',
    '⻆角',
    '⺠民',
  ].map(([radical = '', whole = '']) => [radical, whole]),
);
const plain = (words: string) =>
  words
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[\u2e80-\u2eff]/g, (one) => radicals.get(one) ?? one);

describeInBrowser('the dossier of a pair', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let zhejiang: Dossier;

  const read = (from: string, to: string) => readFrom<Dossier>(app.url, `/api/v1/dossiers/${from}/${to}`);
  const sheet = (from: string, to: string, on = page) => on.waitForSelector(`.sheet[data-from="${from}"][data-to="${to}"]`);
  const open = async (query: string, from: string, to: string, on = page) => {
    await on.goto(`${app.url}/?view=dossier&from=${from}&to=${to}${query}`);
    await sheet(from, to, on);
  };
  const isText = (dossier: Dossier, { source }: Quote) =>
    dossier.sources.find(({ id }) => id === source)?.standing !== 'reference';

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    zhejiang = await read('330000', '360000');
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  describe('Zhejiang → Jiangxi', () => {
    test('opens by a click in the panel of the tie; back leads to the tie, forward to the dossier', async () => {
      await openMap(page, `${app.url}/?region=330000&tie=${encodeURIComponent(tie)}`);
      await page.locator('.hero a', { hasText: '案卷' }).click();
      await sheet('330000', '360000');
      expect(page.url()).toMatch(/view=dossier&from=330000&to=360000/);
      expect(await page.title()).toBe('浙江省 → 江西省 · 案卷 · 链图');
      await page.goBack();
      await page.waitForSelector(`.hero[data-tie="${tie}"]`);
      expect(await page.title()).toBe('扩散 · 链图');
      await page.goForward();
      await sheet('330000', '360000');
    });

    test('shows the verdict with its rule, and the contrast both as what it rests on and as counter-evidence', async () => {
      expect(await wordsOf(page.locator('.sh-v b'))).toBe('与来源相悖');
      expect(await wordsOf(page.locator('.ladder [aria-current]'))).toBe('与来源相悖');
      expect(await wordsOf(page.locator('.sh-l'))).toContain(zhejiang.verdict.rule.zh);
      const contrast = zhejiang.counterEvidence.find(({ kind }) => kind === 'contrast');
      const said = contrast?.quotes.find((one) => isText(zhejiang, one))?.quote;
      expect(said).toContain('不同');
      await page.waitForSelector('.sh-q mark');
      expect(await wordsOf(page.locator('.sh-q mark').first())).toBe(said);
      expect(await page.locator('[data-counter="contrast"] q').allInnerTexts()).toEqual([said]);
    });

    test('sets the words of both sides against each other, component by component, each with the place of its proof', async () => {
      const rows = await page.$$eval('.mech tbody tr', (lines) =>
        lines.map((line) => ({
          judgement: line.getAttribute('data-judgement'),
          cells: [...line.querySelectorAll('td')].slice(1).map((cell) => cell.textContent ?? ''),
          quotes: line.querySelectorAll('.ln-no').length,
        })),
      );
      expect(rows.map(({ judgement }) => judgement).sort()).toEqual(
        zhejiang.mechanisms.rows.map(({ judgement }) => judgement).sort(),
      );
      const kept = rows.find(({ judgement }) => judgement === 'kept');
      expect(kept?.cells.map((cell) => cell.replace(/\[\d+\]/g, ''))).toEqual(['一套产业链发展支持政策', '一套支持政策']);
      expect(rows.filter(({ quotes }) => quotes === 0)).toEqual([]);
      const [number] = (kept?.cells[0] ?? '').match(/\d+/) ?? [];
      await page
        .locator('.mech a', { hasText: `[${number}]` })
        .first()
        .click();
      expect(await wordsOf(page.locator('li:target'))).toContain('一套产业链发展支持政策');
      await sheet('330000', '360000');
    });

    test('marks shared wording in the sentences of both and says how many regions use it', async () => {
      const [run] = zhejiang.wording.runs;
      const shown = page.locator(`[data-run="${run?.text}"]`);
      await page.waitForFunction(() => document.querySelector('[data-run] blockquote')?.textContent?.includes('使'));
      expect(await shown.locator('mark').allInnerTexts()).toEqual([run?.text, run?.text]);
      expect(await wordsOf(shown)).toContain(`${zhejiang.wording.regions} 地的文字中 ${run?.usedBy} 地用它`);
    });

    test('counts the months by every telling of the dates, and names all who were surely earlier', async () => {
      const lags = await page.$$eval('.lags tbody tr', (lines) => lines.map((line) => line.querySelector('.nu')?.textContent));
      expect(lags).toEqual(
        zhejiang.timing.lags.map(({ months: { least, most } }) => (least === most ? `${least}` : `${least}–${most}`)),
      );
      const earlier = zhejiang.alternatives.rows.filter(({ order }) => order === 'certain');
      expect(await page.locator('.sh-else section > .alt tbody th').count()).toBe(earlier.length);
      expect(await page.locator('details .alt tbody tr').count()).toBe(zhejiang.alternatives.rows.length - earlier.length);
    });

    test('has its headings in order, a caption on every table, and no complaint of the browser', async () => {
      const levels = await page.$$eval('h1, main h2, main h3', (all) => all.map(({ tagName }) => Number(tagName[1])));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
      expect(await page.locator('main table:not(:has(caption))').count()).toBe(0);
      expect(tab.complaints).toEqual([]);
    });

    test('is given back by its permalink alone, down to the quote that it names', async () => {
      const before = await page.locator('.sheet').textContent();
      await withTab({}, async ({ page: other, complaints }) => {
        await other.goto(page.url());
        await sheet('330000', '360000', other);
        await other.waitForFunction(
          (length) => document.querySelector('.sheet')?.textContent.length === length,
          before?.length ?? 0,
        );
        expect(await other.locator('.sheet').textContent()).toBe(before);
        expect(await wordsOf(other.locator('li:target'))).toContain('一套产业链发展支持政策');
        expect(complaints).toEqual([]);
      });
    });

    test('is cited with its pair, verdict, version of the data, address and day', async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('.acts [aria-keyshortcuts="C"]').click();
      await page.waitForSelector('.cited b');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(await wordsOf(page.locator('.cited'))).toBe(`已复制${copied}`);
      const { meta } = (await (await fetch(`${app.url}/api/v1/dossiers/330000/360000`)).json()) as { meta: { dataset: string } };
      for (const part of ['浙江省 → 江西省', '链长制', '与来源相悖', meta.dataset]) expect(copied).toContain(part);
      const address = /https?:[^。]+/.exec(copied)?.[0] ?? '';
      await page.goto(address);
      await sheet('330000', '360000');
      expect(copied).toMatch(/\d{4}-\d{2}-\d{2}。$/);
    });

    test('keeps every quote on paper, where nothing is folded', async () => {
      await page.waitForSelector('.sh-q mark');
      const { promise } = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })) });
      const paper = await promise;
      const pages = await Promise.all(
        Array.from({ length: paper.numPages }, async (_, at) => (await paper.getPage(at + 1)).getTextContent()),
      );
      const printed = plain(pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(''));
      const quotes = [
        ...zhejiang.counterEvidence.flatMap((one) => one.quotes),
        ...zhejiang.mechanisms.rows.flatMap(({ from, to }) => [...from, ...to].flatMap((one) => one.quotes)),
        ...zhejiang.alternatives.rows.flatMap((one) => one.quotes),
      ].map(({ quote }) => plain(quote));
      expect(quotes.length).toBeGreaterThan(100);
      expect(quotes.filter((quote) => !printed.includes(quote.slice(0, 20)))).toEqual([]);
      // The last of them is folded on the screen.
      for (const part of ['访问日期', '规则', '模型怎么说', '此说出自事实表第']) expect(printed).toContain(part);
      for (const chrome of ['打印', '对调', '扩散']) expect(printed).not.toContain(chrome);
    });
  });

  test('opens by keyboard from the list of a region, and Escape leads back to it', async () => {
    await openMap(page, `${app.url}/?region=330000`);
    await page.locator('.after-region tr', { hasText: '江西' }).getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await sheet('330000', '360000');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.hero[data-region="330000"]');
  });

  test('turns round when its ends are swapped, and the keyboard stays at the button', async () => {
    await open('', '330000', '360000');
    await page.getByRole('button', { name: '对调两端' }).focus();
    await page.keyboard.press('Enter');
    await sheet('360000', '330000');
    const back = await read('360000', '330000');
    expect(await wordsOf(page.locator('h1'))).toBe('江西省 → 浙江省');
    expect(await wordsOf(page.locator('.sh-l'))).toContain(back.verdict.rule.zh);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('对调两端');
    expect(page.url()).toMatch(/from=360000&to=330000/);
  });

  test('speaks English but for the sources', async () => {
    await open('&lang=en', '330000', '360000');
    expect(await wordsOf(page.locator('h1'))).toBe('Zhejiang → Jiangxi');
    expect(await wordsOf(page.locator('.sh-v b'))).toBe('contradicted');
    expect(await wordsOf(page.locator('.sh-l'))).toContain(zhejiang.verdict.rule.en);
    const headings = await page.locator('main h2').allInnerTexts();
    expect(headings.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });

  test('of Guangdong → Dongguan is documented and vertical, and quotes the plan', async () => {
    await open('', '440000', '441900');
    expect(await wordsOf(page.locator('.sh-v'))).toMatch(/文献记载.*纵向/);
    await page.waitForSelector('.sh-q mark');
    expect(await wordsOf(page.locator('.sh-q'))).toContain('拟参照省的机制和做法');
    expect(await page.locator('[data-counter="only planned"]').count()).toBe(1);
  });

  test('without data says in the place of the quote what is missing', async () => {
    const beijing = await read('330000', '110000');
    await open('', '330000', '110000');
    expect(await wordsOf(page.locator('.sh-v b'))).toBe('数据不足');
    expect(await page.locator('.sh-q blockquote').count()).toBe(0);
    expect(await page.locator('.sh-q li').allInnerTexts()).toEqual(beijing.missing.map(({ zh }) => zh));
  });

  test('of no pair yet offers the pairs that sources write of', async () => {
    await page.goto(`${app.url}/?view=dossier`);
    await page.locator('.sh-e a', { hasText: '浙江省 → 江西省' }).click();
    await sheet('330000', '360000');
  });

  test('of a region that the graph does not know says so and can be chosen anew', async () => {
    await page.goto(`${app.url}/?view=dossier&from=330000&to=nowhere`);
    await page.waitForSelector('.notice');
    await page.getByLabel('后者').selectOption('360000');
    await sheet('330000', '360000');
    tab.complaints.length = 0;
  });

  test('at 390 pixels is nowhere wider than the screen and the views can be reached', () =>
    withTab({ width: 390, height: 844, touch: true, dark: true }, async ({ page: phone, complaints, picture }) => {
      await open('', '330000', '360000', phone);
      await phone.waitForSelector('.sh-q mark');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await phone.locator('.bar nav a').first().isVisible()).toBe(true);
      await picture('dossier-390-dark');
      expect(complaints).toEqual([]);
    }));
});
