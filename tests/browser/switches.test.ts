import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openMap, openTab, readFrom, type Tab, withTab, wordsOf } from './page.ts';

interface Thing {
  id: string;
  kind: string;
  label: string;
}
interface Diffusion {
  components: {
    component: { id: string; zh: string; en: string };
    adopters: { region: Thing; date: string | null; evidence: string[] }[];
    without: Thing[];
  }[];
  inference: { model: string; missing: string | null; ties: { from: Thing; to: Thing }[]; others: unknown[] };
}

describeInBrowser('the switches of the diffusion view', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let answer: Diffusion;

  const marked = (...marks: string[]) =>
    page.$$eval(
      '.keys button',
      (tiles, wanted) =>
        tiles.filter(({ dataset }) => wanted.includes(dataset['mark'] ?? '')).map(({ dataset }) => dataset['region'] ?? ''),
      marks,
    );
  const count = (kind: string) => wordsOf(page.locator('.tg li', { hasText: kind }).locator('b')).then(Number);

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    answer = await readFrom<Diffusion>(app.url, `/api/v1/diffusion/${encodeURIComponent('链长制')}`);
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  test('a component lights the provinces that the API says have it by the day, and marks those that list their scheme without it', async () => {
    const chart = answer.components.find(({ component }) => component.id === 'chart');
    await openMap(page, `${app.url}/?at=2021-07`);
    await page.locator('.sel.sub select:enabled').selectOption('chart');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('图谱'));
    expect(page.url()).toContain('component=chart');
    const provinces = chart?.adopters.filter(({ region }) => region.kind === 'Province') ?? [];
    // The last day of the slider: what has a last day at all has come about by then.
    const day = await page.locator('.tnow time').getAttribute('datetime');
    const by = provinces.filter(({ date }) => date !== null && (date.split('/').at(-1) ?? '') <= (day ?? ''));
    expect(by.length).toBeGreaterThan(0);
    expect((await marked('on', 'vague')).sort()).toEqual(by.map(({ region }) => region.id).sort());
    const without = chart?.without.filter(({ kind }) => kind === 'Province').map(({ id }) => id) ?? [];
    expect(without.length).toBeGreaterThan(0);
    expect((await marked('without')).sort()).toEqual(without.sort());
    const curve = await page.locator('.strip svg').getAttribute('aria-label');
    const dated = provinces.filter(({ date }) => date !== null).length;
    expect(curve).toContain(`有日期的省级单位 ${dated} 个`);
    await tab.picture('switches-component');
  });

  test('a region in focus shows the words in which the component stands', async () => {
    const hebei = answer.components
      .find(({ component }) => component.id === 'chart')
      ?.adopters.find(({ region }) => region.id === '130000');
    expect(hebei?.evidence.length).toBeGreaterThan(0);
    await page.locator('.keys [data-region="130000"]').click({ position: { x: 20, y: 12 } });
    await page.waitForSelector('.hero[data-region="130000"] .proof');
    const asked = hebei?.evidence.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&');
    const proofs = await readFrom<{ quote: string }[]>(app.url, `/api/v1/evidence?${asked}`);
    await page.waitForSelector('.proof :is(mark, .noq)');
    const shown = (await wordsOf(page.locator('.proof'))).replace(/\s/g, '');
    expect(proofs.some(({ quote }) => shown.includes(quote.replace(/\s/g, '')))).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('a model draws its ties dashed and apart from what is documented; one that cannot answer says why', async () => {
    await openMap(page, `${app.url}/`);
    const documented = await count('文献记载');
    await page.waitForSelector('input[name="model"]');
    const first = page.locator('.ck label', { hasText: '先后次数' }).locator('input');
    await first.check();
    expect(page.url()).toContain('model=precedence');
    expect(await count('由模型推断')).toBe(answer.inference.ties.length);
    expect(await count('文献记载')).toBe(documented);
    expect(answer.inference.others).toEqual([]);
    for (const name of ['NetInf', '独立级联', 'NetRate']) {
      const label = page.locator('.ck label', { hasText: name });
      expect(await label.locator('input').isDisabled()).toBe(true);
      expect(await label.getAttribute('title')).toBe(answer.inference.missing);
    }
    await tab.picture('switches-model');
  });

  test('a tie of a model says that no source states it', async () => {
    const [tie] = answer.inference.ties;
    await openMap(page, `${app.url}/?model=precedence&tie=${tie?.to.id}+MAY_HAVE_FOLLOWED+${tie?.from.id}+precedence`);
    const hero = page.locator('.hero[data-tie]');
    expect(await wordsOf(hero.locator('.noq'))).toContain('没有原文写明');
    expect(await hero.locator('blockquote').count()).toBe(0);
    expect(await wordsOf(hero.locator('.name'))).toBe(`${tie?.from.label} → ${tie?.to.label}`);
  });

  test('the least evidence says what it leaves before it is taken, and leaves just that', async () => {
    await openMap(page, `${app.url}/?tiers=province,city,county`);
    const two = page.locator('.least').first().locator('button').nth(1);
    const [regions, ties] = ((await two.getAttribute('title')) ?? '').match(/\d+/g)?.map(Number) ?? [];
    await two.click();
    expect(page.url()).toContain('quotes=2');
    await page.locator('.rank .mr button').evaluateAll((more) => {
      for (const button of more) (button as HTMLElement).click();
    });
    expect(await page.locator('.rank table tbody tr[data-row]').count()).toBe(regions);
    const now = await page.locator('.tg b').allInnerTexts();
    expect(now.map(Number).reduce((sum, one) => sum + one, 0)).toBe(ties);
    const less = await marked('below');
    expect(less.length).toBeGreaterThan(0);
    for (const id of less) expect(await page.locator(`.keys [data-region="${id}"]`).getAttribute('aria-label')).toContain('少于');
  });

  test('where no tie is left it says which filter took most of them, and one press brings them back', async () => {
    await openMap(page, `${app.url}/?trust=0.9&hide=documented,contrast`);
    const blame = page.locator('.blame');
    expect(await wordsOf(blame)).toContain('没有符合的关系');
    expect(await wordsOf(blame)).toContain('关系种类的开关');
    await blame.getByRole('button').click();
    expect(await blame.count()).toBe(0);
    expect(page.url()).not.toContain('hide');
    expect(await count('文献记载')).toBeGreaterThan(0);
  });

  test('all of it stands in the address, and the same address gives the same picture', async () => {
    const state = () =>
      page.$$eval('.keys button', (tiles) => tiles.map((tile) => `${tile.getAttribute('aria-label')} ${tile.dataset['mark']}`));
    await openMap(page, `${app.url}/?component=office&model=precedence&quotes=2&trust=0.8&at=2022-03&hide=contrast`);
    const [first, address] = [await state(), page.url()];
    await openMap(page, address);
    expect(await state()).toEqual(first);
    expect(page.url()).toBe(address);
    expect(await page.locator('.tg button[aria-pressed="false"]').count()).toBe(1);
    expect(tab.complaints).toEqual([]);
  });

  test('by the keyboard alone a component is chosen and the way back is one step', async () => {
    await openMap(page, `${app.url}/`);
    await page.locator('.sel.sub select:enabled').focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => new URLSearchParams(location.search).has('component'));
    await page.goBack();
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('component'));
    expect(await page.locator('.sel.sub select').inputValue()).toBe('');
  });
});

describeInBrowser('the switches on a phone', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  test('stand in the sheet, and nothing is wider than the screen', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page, complaints, picture }) => {
      await openMap(page, `${app.url}/?at=2021-07`);
      await page.getByRole('button', { name: '筛选' }).click();
      await page.waitForSelector('.rail.is-open input[name="model"]');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await picture('switches-390-light');
      await page.locator('.rail .sel.sub select').selectOption('chief');
      await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('链长”'));
      expect(complaints).toEqual([]);
    }));
});
