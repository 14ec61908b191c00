import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, openTab, type Tab, withTab, wordsOf } from './page.ts';

interface Saved {
  format: string;
  dataset: string;
  notes: { id: string; words: string; view: string; anchors: { ref: string; quote: string; statements: string[] }[] }[];
  stories: { title: string; notes: string[] }[];
}

/** Three views with quotes, and what the reader has to say of each. */
const steps = [
  {
    view: 'region=420000&tie=420000+LEARNED_FROM+330000',
    mark: '.hero[data-tie="420000 LEARNED_FROM 330000"]',
    words: '只是呼吁。',
  },
  {
    view: 'view=dossier&from=330000&to=360000',
    mark: '.sheet[data-from="330000"][data-to="360000"]',
    words: '重心不同：<b>稳</b>',
  },
  { view: 'view=paths&start=360000&end=420000', mark: '.pths[data-from="360000"][data-to="420000"]', words: '第三步。\n两行。' },
] as const;

const addressOf = (page: Page) => decodeURIComponent(new URL(page.url()).search.slice(1).replaceAll('+', ' '));
const viewOf = (view: string) => decodeURIComponent(view.replaceAll('+', ' '));

/** Notes the quote in sight by the keyboard alone. */
async function jot(page: Page, words: string): Promise<void> {
  await page.keyboard.press('n');
  await page.waitForSelector('.notes textarea:focus');
  await page.keyboard.insertText(words);
  await page.waitForSelector('.nt-e [data-standing="kept"]');
  await page.keyboard.press('Control+Enter');
  await page
    .locator('.nt-t', { hasText: words.split('\n')[0] ?? '' })
    .first()
    .waitFor();
}

/** Goes on with Tab until the keyboard is at what the words name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const at = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  const is = (words: string) => (typeof name === 'string' ? words.trim() === name : name.test(words));
  for (let presses = 0; presses < 60; presses += 1) {
    if (is(await at())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never came to ${name}`);
}

const heard = (page: Page, words: string) => page.locator('.nt-said', { hasText: words }).waitFor();
const order = (page: Page) => page.locator('.nt-paper .nt-t').allTextContents();

describeInBrowser('notes', () => {
  let app: App;
  let tab: Tab;
  let page: Page;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    app = await startApp();
    folder = mkdtempSync(join(tmpdir(), 'liantu-notes-'));
    file = join(folder, 'notes.json');
    tab = await openTab();
    page = tab.page;
  });
  afterAll(async () => {
    await tab?.close();
    await app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const saved = () => JSON.parse(readFileSync(file, 'utf8')) as Saved;

  test('say how to begin where there are none', async () => {
    await page.goto(app.url);
    await page.getByRole('button', { name: '笔记', exact: true }).click();
    await page.locator('.nt-0', { hasText: '还没有笔记' }).waitFor();
    await tab.picture('notes-empty');
    await page.keyboard.press('Escape');
    await page.locator('.notes').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.className === 'to-notes');
  });

  test('are made at a quote by the keyboard alone, and stay with the quote and the view', async () => {
    for (const { view, mark, words } of steps) {
      await page.goto(`${app.url}/?${view}`);
      await page.waitForSelector(`${mark} .take`);
      await jot(page, words);
    }
    expect(await page.locator('.nt-list .nt-t').allTextContents()).toEqual(steps.map(({ words }) => words).reverse());
    expect(await page.locator('.nt-t b').count()).toBe(0);
    // The quote of the dossier is a source's words, the others are rows of a table.
    await page.locator('.nt-list [data-standing="kept"]').nth(2).waitFor();
    expect(await page.locator('.nt-list blockquote').allTextContents()).toEqual([expect.stringContaining('重心在“稳”')]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.nt-t') as Element).fontFamily)).not.toContain(
      'Serif',
    );
    expect(await wordsOf(page.locator('.to-notes'))).toBe('3');
    expect(await wordsOf(page.locator('.pc .take').first())).toBe('记下 1');
    await tab.picture('notes-list');
  });

  test('come into a story in any order, by keyboard and by dragging', async () => {
    for (const [index, { words }] of steps.entries()) {
      const choice = page.locator('.nt-n', { hasText: words.split('\n')[0] ?? '' }).locator('select');
      await choice.focus();
      await choice.selectOption(index === 0 ? '+' : { index: 1 });
      await heard(page, `第 ${index + 1} 步`);
    }
    await tabTo(page, '故事 1').catch(() => page.getByRole('button', { name: '故事 1' }).focus());
    await page.keyboard.press('Enter');
    await tabTo(page, /未命名的故事/);
    await page.keyboard.press('Enter');
    await page.locator('input.nt-name').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('谁先谁后');
    await page.keyboard.press('Enter');
    await tabTo(page, /^第 1 步，共 3 步；/);
    await page.keyboard.press('ArrowDown');
    await heard(page, '移到了第 2 步，共 3 步');
    expect(await order(page)).toEqual([steps[1].words, steps[0].words, steps[2].words]);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('第 2 步'));
    await page.keyboard.press('u');
    expect(await order(page)).toEqual(steps.map(({ words }) => words));
    const box = async (at: number) => {
      const found = await page.locator('.nt-steps .grip').nth(at).boundingBox();
      if (!found) throw new Error('no grip');
      return { x: found.x + 8, y: found.y + found.height / 2 };
    };
    const [from, to] = [await box(2), await box(0)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
    await heard(page, '移到了第 1 步，共 3 步');
    expect(await order(page)).toEqual([steps[2].words, steps[0].words, steps[1].words]);
    await page.keyboard.press('u');
    await tab.picture('notes-story');
  });

  test('are saved to a file that people can read, with the quotes and the version of the data', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为文件' }).click();
    await (await coming).saveAs(file);
    const { format, dataset, notes, stories } = saved();
    expect(format).toBe('liantu.notes');
    expect(dataset).toMatch(/^[0-9a-f]{12}$/);
    expect(notes.map(({ words }) => words)).toEqual(steps.map(({ words }) => words));
    expect(notes.map(({ view }) => viewOf(view))).toEqual(steps.map(({ view }) => viewOf(view)));
    for (const { anchors } of notes) for (const { statements } of anchors) expect(statements.length).toBeGreaterThan(0);
    expect(stories).toMatchObject([{ title: '谁先谁后', notes: notes.map(({ id }) => id) }]);
  });

  test('gone from the browser come back from the file, and the story is walked view by view: the same pictures', async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto(app.url);
    await page.getByRole('button', { name: '笔记', exact: true }).click();
    await page.locator('.notes input[type=file]').setInputFiles(file);
    await heard(page, '读进 4 条');
    await tabTo(page, '故事 1');
    await page.keyboard.press('Enter');
    await tabTo(page, /^谁先谁后/);
    await page.keyboard.press('Enter');
    await tabTo(page, '走一遍');
    await page.keyboard.press('Enter');
    for (const [index, { view, mark, words }] of steps.entries()) {
      await page.waitForSelector(mark);
      expect(addressOf(page)).toBe(viewOf(view));
      expect(await wordsOf(page.locator('.nt-walk [role=status]'))).toBe(`第 ${index + 1} 步，共 3 步`);
      expect(await wordsOf(page.locator('.nt-walk .nt-t'))).toBe(words);
      expect(await wordsOf(page.locator('.nt-walk .nt-c'))).toContain(saved().dataset);
      await page.waitForTimeout(200);
      await tab.picture(`notes-walk-${index + 1}`);
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowLeft');
    await page.waitForSelector(steps[1].mark);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.nt-story');
  });

  test('of a story are printed alone, each step with its citation and the data by GB/T 7714', async () => {
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.locator('.nt-story').getByRole('button', { name: '打印' }).click();
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.nt-paper');
    expect(await paper.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.bar, main').filter({ visible: true }).count()).toBe(0);
    expect(await paper.locator('.nt-c').count()).toBe(3);
    expect(await wordsOf(paper.locator('footer'))).toContain(`数据版本 ${saved().dataset}[DS/OL]`);
    await tab.picture('notes-print');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('.sheet').isVisible()).toBe(true);
  });

  test('of a file that says otherwise stand beside ours, and one step takes them out again', async () => {
    const other = saved();
    const [first] = other.notes;
    if (!first) throw new Error('no note');
    first.words = '别人的说法';
    writeFileSync(file.replace('notes.json', 'other.json'), JSON.stringify(other));
    await page.locator('.notes input[type=file]').setInputFiles(file.replace('notes.json', 'other.json'));
    await heard(page, '1 条与这里说法不同，两边都留着');
    expect(await wordsOf(page.locator('.to-notes'))).toBe('4');
    await page.getByRole('button', { name: '全部故事' }).click();
    await page.locator('.nt-b').getByRole('button', { name: '笔记 4' }).click();
    expect(await page.locator('.nt-n', { hasText: '别人的说法' }).locator('.nt-w').count()).toBe(1);
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    expect(await wordsOf(page.locator('.to-notes'))).toBe('3');
  });

  test.each([
    ['not json', '它不是 JSON。'],
    ['{"format":"liantu.notes","version":9}', '它是第 9 版格式'],
    ['{"hello":"world"}', '它不是链图的笔记。'],
  ])('of a file %s are refused in a line, and nothing is lost', async (text, why) => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, text);
    await page.locator('.notes input[type=file]').setInputFiles(bad);
    await heard(page, why);
    expect(await page.locator('.nt-list .nt-n').count()).toBe(3);
  });

  test('whose words are no longer in the data say so, and show what the quote was, never as a source’s', async () => {
    const old = saved();
    const [first, second] = old.notes;
    if (!first?.anchors[0] || !second?.anchors[0]) throw new Error('no note');
    first.anchors[0].ref = 'src-000000000000:1-9';
    second.anchors[0].statements = ['no-such-statement'];
    const path = join(folder, 'old.json');
    writeFileSync(path, JSON.stringify(old));
    await withTab({}, async ({ page: other, complaints, picture }) => {
      await other.goto(app.url);
      await other.locator('.to-notes').click();
      await other.locator('.notes input[type=file]').setInputFiles(path);
      const gone = other.locator('[data-ref="src-000000000000:1-9"][data-standing="gone"]');
      await gone.waitFor();
      expect(await wordsOf(gone)).toContain(`这句话已不在数据里。当时的引文是：${first.anchors[0]?.quote}`);
      expect(await gone.locator('blockquote').count()).toBe(0);
      const unread = other.locator('[data-standing="unread"]');
      expect(await wordsOf(unread)).toContain('不再从中读出当时的说法');
      await picture('notes-gone');
      // The browser itself notes a refused request.
      expect(complaints.filter((one) => !one.includes('404'))).toEqual([]);
    });
  });

  test('work in English and on a phone in the dark, and nothing complains', async () => {
    await withTab({ width: 390, height: 844, dark: true, touch: true }, async ({ page: phone, complaints, picture }) => {
      await phone.goto(`${app.url}/?lang=en&view=dossier&from=330000&to=360000`);
      await phone.locator('.take').first().tap();
      await phone.locator('.notes textarea').fill('Their centres differ.');
      await phone.getByRole('button', { name: 'Keep' }).tap();
      await phone.locator('.nt-t', { hasText: 'Their centres differ.' }).waitFor();
      await phone.locator('.nt-n select').selectOption('+');
      await phone.getByRole('button', { name: 'Stories 1' }).tap();
      await phone.locator('.nt-s button').tap();
      await phone.getByRole('button', { name: 'Walk through' }).tap();
      expect(await wordsOf(phone.locator('.nt-walk [role=status]'))).toBe('Step 1 of 1');
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await wordsOf(phone.locator('.notes'))).not.toMatch(/undefined|\[object/);
      await picture('notes-390-dark-en');
      expect(complaints).toEqual([]);
    });
    expect(tab.complaints).toEqual([]);
  });
});
