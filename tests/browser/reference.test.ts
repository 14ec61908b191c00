import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type App, startApp } from './app.ts';
import { describeInBrowser, withTab, wordsOf } from './page.ts';

describeInBrowser('the page on which the API is tried', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.stop());

  const open = async (page: Page, rest = '') => {
    await page.goto(`${app.url}/api/docs${rest}`);
    await page.waitForSelector('h1');
  };
  const send = async (page: Page) => {
    await page.getByRole('button', { name: '发送' }).click();
    await page.waitForSelector('.outcome');
  };
  const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  test('narrows the list to what is looked for, and shows who followed 浙江', () =>
    withTab({}, async ({ page, complaints, picture }) => {
      await open(page);
      const all = await page.locator('.list li').count();
      expect(all).toBeGreaterThan(40);
      await page.getByRole('searchbox').fill('之后 实行');
      await page.waitForFunction(() => document.querySelectorAll('.list li').length < 4);
      await page.locator('.list a', { hasText: '/questions/followers' }).click();
      await page.waitForFunction(() => document.title.includes('之后实行'));
      expect(new URL(page.url()).hash).toBe('#question_followers');
      await page.getByLabel('region').fill('浙江');
      await send(page);
      expect(await wordsOf(page.locator('.status'))).toContain('200');
      expect(await wordsOf(page.locator('.json'))).toContain('广西壮族自治区');
      expect(await wordsOf(page.locator('.lines'))).toContain("--data-urlencode 'region=浙江'");
      await page.locator('.headers summary').click();
      expect(await wordsOf(page.locator('.headers dl'))).toContain('ETag');
      await picture('reference-1440');
      expect(complaints).toEqual([]);
    }));

  test('leads from a row to the sentence that proves it, and back again', () =>
    withTab({}, async ({ page, complaints }) => {
      await open(page, '#question_followers');
      await send(page);
      const link = page.locator('.json a').first();
      expect(await link.getAttribute('href')).toMatch(/^\/api\/v1\/evidence\/src-/);
      await link.click();
      await page.waitForSelector('.json .key:has-text("quote")');
      expect(new URL(page.url()).hash).toBe('#evidence');
      await page.goBack();
      expect(await wordsOf(page.locator('.json'))).toContain('广西壮族自治区');
      await page.goForward();
      expect(await wordsOf(page.locator('.json'))).toContain('"quote"');
      expect(complaints).toEqual([]);
    }));

  test('tells what was meant by a wrong name, and asks again with it', () =>
    withTab({}, async ({ page }) => {
      await open(page, '#question_followers');
      await page.getByLabel('region').fill('浙疆');
      await send(page);
      expect(await wordsOf(page.locator('.status'))).toContain('400');
      await page.getByRole('button', { name: '浙江', exact: true }).click();
      await page.waitForSelector('.status:has-text("200")');
      expect(await page.getByLabel('region').inputValue()).toBe('浙江');
    }));

  test.each(['zh', 'en'])('works by keyboard alone in %s: filter, list, form, answer', (lang) =>
    withTab({ dark: lang === 'en' }, async ({ page, complaints, picture }) => {
      await open(page, lang === 'en' ? '?lang=en' : '');
      const focused = () =>
        page.evaluate(() => document.activeElement?.closest('.choice, .try, .answered, .bar')?.className ?? '');
      await page.getByRole('searchbox').focus();
      await page.keyboard.type('followers');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByLabel('region').focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.outcome');
      const stops = new Set<string>();
      for (let presses = 0; presses < 14; presses += 1) {
        stops.add(await focused());
        await page.keyboard.press('Tab');
      }
      expect([...stops]).toEqual(['try', 'answered']);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang === 'en' ? 'en' : 'zh-CN');
      await picture(`reference-keys-${lang}`);
      expect(complaints).toEqual([]);
    }),
  );

  test('changes its language by one press, and keeps what was filled in and answered', () =>
    withTab({}, async ({ page, complaints }) => {
      await open(page, '#question_followers');
      await page.getByLabel('region').fill('浙江');
      await send(page);
      await page.getByRole('button', { name: 'EN' }).click();
      await page.waitForSelector('h1:has-text("Which regions")');
      expect(await wordsOf(page.locator('h1'))).toBe('Which regions adopted {policy} after {region}?');
      expect(await page.getByLabel('region').inputValue()).toBe('浙江');
      expect(await wordsOf(page.locator('.json'))).toContain('广西壮族自治区');
      expect(new URL(page.url()).search).toBe('?lang=en');
      expect(complaints).toEqual([]);
    }));

  test('on a phone the list folds away, nothing runs over, and the answer comes into sight', () =>
    withTab({ width: 390, height: 844, touch: true }, async ({ page, complaints, picture }) => {
      await open(page);
      expect(await page.locator('.list').isVisible()).toBe(true);
      await page.locator('.list a', { hasText: '/questions/followers' }).tap();
      await page.locator('.list').waitFor({ state: 'hidden' });
      await picture('reference-390-form');
      await send(page);
      expect(await wide(page)).toBeLessThanOrEqual(0);
      await page.waitForFunction(() => (document.querySelector('.answered')?.getBoundingClientRect().top ?? 999) < 400);
      await picture('reference-390');
      expect(complaints).toEqual([]);
    }));

  test('an operation that is not there is said to be gone, with the list beside it', () =>
    withTab({}, async ({ page, complaints }) => {
      await open(page, '#nothing_of_the_kind');
      expect(await wordsOf(page.getByRole('alert'))).toContain('nothing_of_the_kind');
      expect(await page.locator('.list li').count()).toBeGreaterThan(40);
      expect(complaints).toEqual([]);
    }));
});
