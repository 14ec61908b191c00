import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import {
  coloursAt,
  describeInBrowser,
  openMap,
  openTab,
  placesInTile,
  readFrom,
  type Tab,
  tokenOf,
  withTab,
  wordsOf,
} from './page.ts';

interface Thing {
  id: string;
  kind: string;
  label: string;
}

interface TieRow {
  from: Thing;
  relation: string;
  to: Thing;
  evidence: string[];
}

describeInBrowser('ties', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let rows: TieRow[];

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    rows = await readFrom<TieRow[]>(app.url, '/api/v1/questions/ties?per_page=1000');
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  const kind = (name: string) => page.locator('.tg button', { hasText: name });
  /** How many points are inked: in the empty cell right of Zhejiang, where its ties to national bodies pass, and left of it. */
  const inked = async (name: string) => {
    const grid = (from: number, to: number) =>
      Array.from({ length: 40 * 60 }, (_, at): [number, number] => [
        from + ((at % 40) * (to - from)) / 40,
        0.1 + Math.floor(at / 40) / 75,
      ]);
    const [right, left] = await Promise.all([
      placesInTile(page, '330000', ...grid(1.1, 1.9)),
      placesInTile(page, '360000', ...grid(1.01, 1.025)),
    ]);
    const paper = await tokenOf(page, 'paper');
    const picture = await tab.picture(name);
    const count = async (places: typeof left) =>
      (await coloursAt(page, picture, places)).filter((colour) => colour !== paper).length;
    return { right: await count(right), left: await count(left) };
  };
  const hero = (id: string) => page.waitForSelector(`.hero[data-tie="${id}"]`);

  test('of every kind that sources state are counted in the legend', async () => {
    await openMap(page, `${app.url}/?at=2023-12`);
    const drawn = rows.filter(({ from, to }) => [from, to].every((one) => ['Nation', 'Province', 'City'].includes(one.kind)));
    const ids = (list: TieRow[]) => new Set(list.map(({ from, relation, to }) => `${from.id} ${relation} ${to.id}`)).size;
    const contrasts = drawn.filter(({ relation }) => relation === 'CONTRASTED_WITH');
    expect(ids(contrasts)).toBeGreaterThan(0);
    expect(await page.locator('.tg span').allInnerTexts()).toEqual(['文献记载', '原文作对比']);
    expect(await page.locator('.tg b').allInnerTexts()).toEqual([ids(drawn) - ids(contrasts), ids(contrasts)].map(String));
  });

  test('leave the picture and come back when their kind is pressed in the legend, and the address holds it', async () => {
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
    const all = await inked('ties-all');
    await kind('文献记载').click();
    expect(page.url()).toContain('hide=documented');
    const fewer = await inked('ties-contrast');
    await kind('原文作对比').click();
    const none = await inked('ties-none');
    expect([all.right > 0, fewer.right, none.right]).toEqual([true, 0, 0]);
    expect([all.left > fewer.left, fewer.left > none.left]).toEqual([true, true]);
    expect(await page.locator('.after-region [data-tie]').count()).toBe(0);
    await kind('文献记载').click();
    await kind('原文作对比').click();
    expect(await inked('ties-back')).toEqual(all);
  });

  test('a click on the one from Zhejiang to Jiangxi shows the words that set them apart', async () => {
    const [jiangxi] = await placesInTile(page, '360000', [1.03, 0]);
    const { x, y } = jiangxi ?? { x: 0, y: 0 };
    for (let down = 20; down < 60; down += 1.5) {
      await page.mouse.move(x, y + down);
      const tip = page.locator('.tip');
      if ((await tip.count()) === 0 || !(await wordsOf(tip)).includes('江西省')) continue;
      await page.mouse.click(x, y + down);
      break;
    }
    await hero('360000 CONTRASTED_WITH 330000');
    await page.waitForSelector('.hero mark');
    expect(await wordsOf(page.locator('.hero h2'))).toBe('浙江省 → 江西省');
    const row = rows.find(({ relation, from }) => relation === 'CONTRASTED_WITH' && from.id === '360000');
    const asked = row?.evidence.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&');
    const proofs = await readFrom<{ quote: string; line: number; source: { standing: string } }[]>(
      app.url,
      `/api/v1/evidence?${asked}`,
    );
    const said = proofs.find(({ source }) => source.standing !== 'reference');
    expect(await wordsOf(page.locator('.hero mark').first())).toBe(said?.quote);
    expect(await wordsOf(page.locator('.hero .src').first())).toContain(`第 ${said?.line} 行`);
    expect(await wordsOf(page.locator('.facts'))).toMatch(/相隔8 月另说 9 月/);
    expect(page.url()).toContain('tie=360000+CONTRASTED_WITH+330000');
    const picture = await tab.picture('tie-1440-light');
    // Below the tiles, where no tie crosses their frames.
    const [one, other] = await Promise.all([placesInTile(page, '330000', [0.9, 1]), placesInTile(page, '360000', [0.1, 1])]);
    const frames = [...one, ...other].map((edge) => ({ x: edge.x, y: edge.y + 1 }));
    const accent = await tokenOf(page, 'accent');
    expect(await coloursAt(page, picture, frames)).toEqual([accent, accent]);
    expect(tab.complaints).toEqual([]);
  });

  test('Escape goes back from the tie to the region, and from the region to the whole', async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector('.hero[data-region="330000"]');
    await page.goBack();
    await hero('360000 CONTRASTED_WITH 330000');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('.hero[data-region], .hero[data-tie]').count()).toBe(0);
  });

  test('are reached by keyboard in the list of a region; one that rests on a table alone says so', async () => {
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
    await page.locator('.after-region [data-tie]').first().focus();
    for (let steps = 0; steps < 20; steps += 1) {
      const at = await page.evaluate(() => document.activeElement?.getAttribute('data-tie'));
      if (at === '420000 LEARNED_FROM 330000') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await hero('420000 LEARNED_FROM 330000');
    expect(await wordsOf(page.locator('.verd'))).toContain('湖北省学习借鉴浙江省');
    await page.waitForSelector('.hero .noq');
    expect(await page.locator('.hero blockquote').count()).toBe(0);
    expect(await wordsOf(page.locator('tr[aria-current] th').first())).toBe('湖北');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tie'))).toBe('420000 LEARNED_FROM 330000');
  });

  test('and those that only came later are together all that the service finds after the region, with its months', async () => {
    const followers = await readFrom<{ region: Thing; months: number; monthsLatest: number | null }[]>(
      app.url,
      '/api/v1/questions/followers?region=330000&per_page=1000',
    );
    const expected = followers
      .filter(({ region }) => ['Province', 'City'].includes(region.kind))
      .map(({ region, months, monthsLatest }) => `${region.label} ${monthsLatest ? `${months}–${monthsLatest}` : months}`);
    expect(expected.length).toBeGreaterThan(20);
    for (const more of await page.locator('.after-region .mr button').all()) await more.click();
    const listed = await page.$$eval('.after-region [data-row]', (lines) =>
      lines.map((line) => `${line.querySelector('th')?.textContent} ${line.querySelector('.nu')?.textContent}`),
    );
    const short = (line: string) =>
      line.replace(/^(内蒙古|黑龙江|\p{Script=Han}{2})(省|自治区|壮族自治区|(?<=天津|重庆|北京|上海)市) /u, '$1 ');
    expect(expected.filter((line) => !listed.includes(short(line)))).toEqual([]);
  });

  test('at 390 pixels only the picked one is drawn, between the frames of its ends', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page: phone, complaints, picture }) => {
      await openMap(phone, `${app.url}/?at=2021-07&region=330000&tie=360000+CONTRASTED_WITH+330000`);
      await phone.waitForSelector('.hero mark');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      const red = async (shot: Buffer) => {
        const places = await placesInTile(
          phone,
          '360000',
          ...Array.from({ length: 40 }, (_, at): [number, number] => [0.6 + at * 0.02, -0.02]),
        );
        const accent = await tokenOf(phone, 'accent');
        return (await coloursAt(phone, shot, places)).filter((colour) => colour === accent).length;
      };
      expect(await red(await picture('tie-390-light'))).toBeGreaterThan(3);
      expect(complaints).toEqual([]);
    }));
});
