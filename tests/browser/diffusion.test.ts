import { gzipSync } from 'node:zlib';
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

interface Row {
  region: { id: string; kind: string; label: string };
  date: string | null;
  earliest: string | null;
  latest: string | null;
  status: string;
  conflicts: string[];
  evidence: string[];
}

describeInBrowser('the diffusion view', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let rows: Row[];

  const read = <T>(path: string) => readFrom<T>(app.url, path);
  const provinces = () => rows.filter(({ region }) => region.kind === 'Province');
  const lit = () =>
    page.$$eval('.keys button', (tiles) =>
      tiles
        .filter(({ dataset }) => dataset['mark'] === 'on' || dataset['mark'] === 'vague')
        .map(({ dataset }) => dataset['region']),
    );
  const token = (name: string) => tokenOf(page, name);
  const inTile = (id: string, ...shares: [number, number][]) => placesInTile(page, id, ...shares);

  beforeAll(async () => {
    app = await startApp();
    tab = await openTab();
    page = tab.page;
    rows = await read<Row[]>(`/api/v1/questions/adopters?policy=${encodeURIComponent('链长制')}&per_page=1000`);
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
  });

  test('draws 34 tiles with their Chinese names, without a complaint of the browser', async () => {
    await openMap(page, `${app.url}/?at=2021-07`);
    const names = await page.$$eval('.keys button', (tiles) => tiles.map((tile) => tile.getAttribute('aria-label') ?? ''));
    expect(names).toHaveLength(34);
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}{2,8}，/u);
    const picture = await tab.picture('diffusion-1440-light');
    const name = Array.from({ length: 24 }, (_, step): [number, number] => [0.1 + step * 0.012, 0.22]);
    const [ground, ...strokes] = await coloursAt(page, picture, await inTile('430000', [0.06, 0.5], ...name));
    expect(ground).toBe(await token('t2017'));
    expect(new Set(strokes).size).toBeGreaterThan(3);
    expect(tab.complaints).toEqual([]);
  });

  test('marks a similar practice under another name as just that', async () => {
    const similar = await read<Row[]>(`/api/v1/questions/similar-practices?policy=${encodeURIComponent('链长制')}`);
    const due = similar.filter(({ region, latest }) => region.kind === 'Province' && latest !== null && latest <= '2021-07-31');
    const marked = await page.$$eval('.keys button[data-mark="like"]', (tiles) => tiles.map(({ dataset }) => dataset['region']));
    expect(due.map(({ region }) => region.label)).toContain('四川省');
    expect(marked.sort()).toEqual(due.map(({ region }) => region.id).sort());
  });

  test('draws the nodes of provinces and cities between tile and words', async () => {
    const picture = await tab.picture('diffusion-1440-light');
    const around = Array.from({ length: 400 }, (_, step): [number, number] => [
      0.52 + (step % 20) * 0.022,
      0.2 + Math.floor(step / 20) * 0.028,
    ]);
    const colours = await coloursAt(page, picture, await inTile('430000', ...around));
    expect(colours.filter((colour) => colour === '#ffffff').length).toBeGreaterThan(20);
  });

  test('says in words what the map shows', async () => {
    const label = await page.locator('.map').getAttribute('aria-label');
    const count = (await lit()).length;
    expect(label).toContain('34 个省级单位');
    expect(label).toContain(`中 ${count} 个有实行的证据`);
    expect(await wordsOf(page.locator('.map'))).toContain('示意格网，不代表地理边界');
  });

  test('the slider, dragged to December 2019, lights what the API says and nothing else', async () => {
    const slider = page.locator('.strip input');
    const box = await slider.boundingBox();
    const [least, most, now] = await slider.evaluate((input: HTMLInputElement) =>
      [input.min, input.max, input.value].map(Number),
    );
    if (!box || least === undefined || most === undefined || now === undefined) throw new Error('no slider');
    const at = (month: number) => box.x + 22 + ((box.width - 44) * (month - least)) / (most - least);
    await page.mouse.move(at(now), box.y + 60);
    await page.mouse.down();
    await page.mouse.move(at(2019 * 12 + 11), box.y + 60, { steps: 8 });
    await page.mouse.up();
    expect(await wordsOf(page.locator('.tnow'))).toBe('2019-12-31');
    expect(page.url()).toContain('at=2019-12');

    const known = provinces().filter(({ latest, status }) => latest !== null && latest <= '2019-12-31' && status !== 'similar');
    expect(known.map(({ region }) => region.label)).toContain('浙江省');
    expect((await lit()).sort()).toEqual(known.map(({ region }) => region.id).sort());
    const picture = await tab.picture('diffusion-2019-12');
    const [zhejiang, guangdong] = await Promise.all([inTile('330000', [0.06, 0.5]), inTile('440000', [0.06, 0.5])]);
    expect(await coloursAt(page, picture, [...zhejiang, ...guangdong])).toEqual([await token('t2019'), await token('surface')]);
  });

  test('a click on Zhejiang shows the words that prove its date, marked in their passage', async () => {
    await openMap(page, `${app.url}/?at=2021-07`);
    await page.locator('.keys [data-region="330000"]').click({ position: { x: 20, y: 12 } });
    await page.waitForSelector('.hero mark');
    expect(page.url()).toContain('region=330000');
    const zhejiang = provinces().find(({ region }) => region.id === '330000');
    const asked = zhejiang?.evidence.map((ref) => `ref=${encodeURIComponent(ref)}`).join('&');
    const proofs = await read<{ quote: string; line: number; source: { standing: string } }[]>(`/api/v1/evidence?${asked}`);
    const flat = (text: string) => text.replace(/\s/g, '');
    const marked = flat((await page.locator('.proof mark').allTextContents()).join(' '));
    for (const { quote } of proofs.filter(({ source }) => source.standing !== 'reference')) expect(marked).toContain(flat(quote));
    const quote = page.locator('.proof blockquote').first();
    expect(flat(await wordsOf(quote)).length).toBeGreaterThan(flat(await wordsOf(quote.locator('mark').first())).length);
    expect(await quote.evaluate((element) => getComputedStyle(element).fontFamily)).toContain('Serif');
    expect(await wordsOf(page.locator('.proof .src').first())).toMatch(/第 \d+ 行/);
    const picture = await tab.picture('diffusion-zhejiang');
    const box = await page.locator('.keys [data-region="330000"]').boundingBox();
    const edge = box ? { x: box.x + box.width / 3, y: box.y - 2 } : { x: 0, y: 0 };
    expect(await coloursAt(page, picture, [edge])).toEqual([await token('accent')]);
    expect(tab.complaints).toEqual([]);
  });

  test('where sources give two dates both stand, each with its own words', async () => {
    const disputed = provinces().find(({ region, conflicts }) => region.id === '360000' && conflicts.includes('date'));
    expect(disputed?.date).toBe('2020-04-28');
    await page.locator('.keys [data-region="360000"]').click({ position: { x: 20, y: 12 } });
    await page.waitForSelector('.said');
    const said = await page.locator('.proof section').allInnerTexts();
    expect(said.some((text) => text.includes('一说 2020-04-28') && text.includes('本图采用'))).toBe(true);
    expect(said.some((text) => text.includes('一说 2020-05-30') && !text.includes('本图采用'))).toBe(true);
    for (const text of said) expect(text.length).toBeGreaterThan(40);
  });

  test('a permalink opened again gives the same picture', async () => {
    const state = () =>
      page.$$eval('.keys button', (tiles) => tiles.map((tile) => `${tile.getAttribute('aria-label')} ${tile.ariaPressed}`));
    await openMap(page, `${app.url}/?at=2020-09&region=370000`);
    const first = await state();
    await openMap(page, page.url());
    expect(await state()).toEqual(first);
    await page.keyboard.press('Escape');
    await page.goBack();
    await expectFocus('370000');
  });

  const expectFocus = async (region: string) => {
    await page.waitForSelector(`.hero[data-region="${region}"]`);
  };

  test('a whole task by the keyboard alone: from a tile to its words, through time, to the table and back', async () => {
    await openMap(page, `${app.url}/`);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-region'));
    for (let stops = 0; stops < 40 && (await focused()) === null; stops += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('430000');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('330000');
    await page.keyboard.press('Enter');
    await expectFocus('330000');
    await page.keyboard.press('Tab');
    const before = await wordsOf(page.locator('.tnow'));
    await page.keyboard.press('Shift+ArrowLeft');
    expect(Number((await wordsOf(page.locator('.tnow'))).slice(0, 4))).toBe(Number(before.slice(0, 4)) - 1);
    await page.keyboard.press('t');
    await page.waitForSelector('.twin');
    await page.locator('.twin tbody button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    expect(await wordsOf(page.locator('.twin tr.on th'))).toBe(await wordsOf(page.locator('.twin tbody th').nth(2)));
    await page.keyboard.press('Escape');
    expect(await page.locator('.hero[data-region]').count()).toBe(0);
    await page.keyboard.press('t');
    await page.waitForSelector('.map');
  });

  test('the first words of Zhejiang are a sentence, and rows of our own tables stand in boxes, not in serif', async () => {
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
    const first = page.locator('.proof > section').first();
    await first.locator('blockquote').waitFor();
    expect(await wordsOf(first.locator('blockquote'))).not.toContain('\t');
    await page.locator('.proof summary').click();
    expect(await page.locator('.proof .noq').count()).toBeGreaterThan(0);
    expect(await page.locator('.proof .noq blockquote').count()).toBe(0);
  });

  test('regions that only plan stand under a heading of their own', async () => {
    await openMap(page, `${app.url}/?at=2021-07`);
    const planned = await read<Row[]>(`/api/v1/questions/planned?policy=${encodeURIComponent('链长制')}`);
    const due = planned.filter(({ region }) => ['Province', 'City'].includes(region.kind)).map(({ region }) => region.label);
    const group = page.locator('.rank tbody', { hasText: /^只有计划/ });
    expect(due.length).toBeGreaterThan(0);
    expect((await group.locator('[data-row] th').allInnerTexts()).sort()).toEqual(due.sort());
  });

  test('the data are called by a name, and by their version where one looks closer', async () => {
    const { meta } = (await (await fetch(`${app.url}/api/v1/questions/policies`)).json()) as { meta: { dataset: string } };
    expect(await wordsOf(page.locator('.ds'))).toBe('数据集 2021-14 + 事实表');
    expect(await page.locator('.ds').getAttribute('title')).toContain(meta.dataset);
  });

  test('another policy can be chosen, with the number of its regions', async () => {
    const policies = await read<{ policy: { label: string }; regions: number }[]>('/api/v1/questions/policies');
    const options = await page.locator('.sel:not(.sub) option').allInnerTexts();
    expect(options).toHaveLength(policies.length);
    for (const [index, { policy, regions }] of policies.slice(1).entries())
      expect(options[index + 1]).toBe(`${policy.label}（${regions} 个地区）`);
    await page.locator('.sel:not(.sub) select').selectOption('双长制');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('双长制'));
    await page.waitForSelector('.map[data-known="true"]');
    const rows = await read<Row[]>(`/api/v1/questions/adopters?policy=${encodeURIComponent('双长制')}`);
    expect(await page.locator('.rank tbody [data-row]').count()).toBe(rows.length);
    await page.locator('.sel:not(.sub) select').selectOption('链长制');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('链长制'));
    expect(tab.complaints).toEqual([]);
  });

  test('the table has the rows of the list, and sorts by any column', async () => {
    const twin = '.twin table:not(.twin-ties)';
    await page.goto(`${app.url}/?table=1&tiers=province`);
    await page.waitForSelector('.twin tbody tr');
    const regions = () => page.locator(`${twin} tbody th`).allInnerTexts();
    const byDate = await regions();
    expect(byDate.length).toBeGreaterThanOrEqual(provinces().length);
    await page.locator(`${twin} thead button`).first().click();
    expect(await regions()).not.toEqual(byDate);
    expect([...(await regions())].sort()).toEqual([...byDate].sort());
    expect(await page.locator(`${twin} th[aria-sort="ascending"]`).count()).toBe(1);
  });

  test('English by one click: words, language of the page, address', async () => {
    await openMap(page, `${app.url}/?at=2021-07&region=330000`);
    await page.getByRole('button', { name: 'EN' }).click();
    await page.waitForSelector('html[lang="en"]');
    expect(page.url()).toContain('lang=en');
    expect(await page.title()).toBe('Diffusion · Liantu');
    expect(await wordsOf(page.locator('h1'))).toContain('After Zhejiang');
    const label = await page.locator('.keys [data-region="330000"]').getAttribute('aria-label');
    expect(label).toMatch(/^Zhejiang, adopted, 2019-08/);
    await tab.picture('diffusion-en');
    expect(tab.complaints).toEqual([]);
  });

  test('plays from the first adoption when the last is shown, and stops on a press', async () => {
    await openMap(page, `${app.url}/?pace=year`);
    await page.locator('h1').click();
    await page.keyboard.press('Space');
    const first = rows.filter(({ earliest, region }) => earliest && region.kind !== 'Zone').map(({ earliest }) => earliest ?? '');
    expect((await wordsOf(page.locator('.tnow'))).slice(0, 7)).toBe(first.sort()[0]?.slice(0, 7));
    await page.waitForFunction(
      (year) => !document.querySelector('.tnow')?.textContent?.startsWith(year),
      first[0]?.slice(0, 4) ?? '',
    );
    await page.keyboard.press('Space');
    expect(await page.locator('.play').getAttribute('aria-label')).toBe('播放');
  });
});

describeInBrowser('the diffusion view elsewhere', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  test('at 390 pixels: one column, nothing wider than the screen, every tile can be pressed', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page, complaints, picture }) => {
      await openMap(page, `${app.url}/?at=2021-07`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.locator('.keys [data-region="440000"]').tap();
      await page.waitForSelector('.hero[data-region="440000"] :is(mark, .noq)');
      await picture('diffusion-390-light');
      await page.getByRole('button', { name: '筛选' }).click();
      await page.waitForSelector('.rail.is-open');
      expect(complaints).toEqual([]);
    }));

  test('the first view carries less than 130 kB of script, packed, and no thread, export or other view', () =>
    withTab({}, async ({ page }) => {
      const scripts: Promise<[name: string, size: number]>[] = [];
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (pathname.endsWith('.js')) scripts.push(response.body().then((body) => [pathname, gzipSync(body).length]));
      });
      await openMap(page, app.url);
      const all = await Promise.all(scripts);
      expect(all.reduce((sum, [, size]) => sum + size, 0)).toBeLessThan(130_000);
      expect(all.map(([name]) => name).filter((name) => /worker|saves|Explore|Sources|Phrases/.test(name))).toEqual([]);
    }));

  test('dark follows the system, and the tones turn round', () =>
    withTab({ dark: true }, async ({ page, complaints, picture }) => {
      await openMap(page, `${app.url}/?at=2021-07&region=330000`);
      const shot = await picture('diffusion-1440-dark');
      const box = await page.locator('.keys [data-region="430000"]').boundingBox();
      expect(await coloursAt(page, shot, [{ x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 30 }])).toEqual(['#ddebf6']);
      expect(complaints).toEqual([]);
    }));

  test('when the service does not answer it says what failed, keeps the tiles, and can be asked again', () =>
    withTab({}, async ({ page, picture }) => {
      let down = true;
      await page.route('**/api/v1/questions/adopters*', (route) => (down ? route.abort() : route.continue()));
      await page.goto(app.url);
      const notice = page.getByRole('alert');
      await notice.waitFor();
      expect(await wordsOf(notice)).toContain('unreachable');
      expect(await page.locator('.keys button').count()).toBe(34);
      await picture('diffusion-error');
      down = false;
      await notice.getByRole('button').click();
      await page.waitForSelector('.map[data-known="true"]');
      expect(await page.getByRole('alert').count()).toBe(0);
    }));

  test('a policy that the data do not know is refused with the service’s own words', () =>
    withTab({}, async ({ page }) => {
      await page.goto(`${app.url}/?policy=${encodeURIComponent('链条制')}`);
      const notice = page.getByRole('alert');
      await notice.waitFor();
      expect(await wordsOf(notice)).toContain('invalid-parameter');
    }));
});
