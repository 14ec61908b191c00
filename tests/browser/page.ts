import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';

const candidates = [
  process.env['CHROMIUM'],
  ...['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`),
];
const executablePath = candidates.find((path): path is string => path !== undefined && existsSync(path));
const required = (process.env['LIANTU_REQUIRE'] ?? '').split(',').includes('browser');

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Where pictures of the pages go, to be looked at. */
const screens = join(process.cwd(), 'tests', 'browser', 'screens');

/**
 * A suite that needs a browser. Without one it is skipped in plain sight, or fails where `LIANTU_REQUIRE` names `browser`.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (executablePath) {
    describe(name, suite);
    return;
  }
  const how = 'no browser: install chromium, or set CHROMIUM to the path of one';
  if (required) throw new Error(`LIANTU_REQUIRE=browser, but ${how}`);
  process.stderr.write(`skipped: ${name}: ${how}\n`);
  describe.skip(`${name} (${how})`, suite);
}

export interface Tab {
  page: Page;
  /** Errors and warnings of the console, uncaught errors, violations of the content security policy. */
  complaints: string[];
  /** Saves a picture of the whole tab in `screens` and gives it back. */
  picture(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

interface TabOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  still?: boolean;
  touch?: boolean;
}

/** A tab of a new browser with an empty profile. */
export async function openTab({
  width = 1440,
  height = 900,
  dark = false,
  still = true,
  touch = false,
}: TabOptions = {}): Promise<Tab> {
  const profile = mkdtempSync(join(tmpdir(), 'liantu-profile-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: flags,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: still ? 'reduce' : 'no-preference',
    hasTouch: touch,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    const { complain } = globalThis as unknown as { complain: (text: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      complain(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    page,
    complaints,
    async picture(name) {
      mkdirSync(screens, { recursive: true });
      // Long pages are painted after their words are there.
      await page.evaluate(async () => {
        await document.fonts.ready;
        for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
      });
      return page.screenshot({ path: join(screens, `${name}.png`) });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A tab for one test: it is closed whatever becomes of the test, as an open browser would keep the run from ending. */
export async function withTab(options: TabOptions, use: (tab: Tab) => Promise<void>): Promise<void> {
  const tab = await openTab(options);
  try {
    await use(tab);
  } finally {
    await tab.close();
  }
}

/** Opens an address of the client and waits until the map is drawn with data and ties. */
export async function openMap(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('.map[data-known="true"]');
  await page.waitForSelector('.paint canvas.sigma-nodes', { state: 'attached' });
  await page.waitForTimeout(300);
}

/** The colours of points of a picture, as `#rrggbb`. */
export async function coloursAt(page: Page, picture: Buffer, points: readonly { x: number; y: number }[]): Promise<string[]> {
  return page.evaluate(
    async ([data, asked]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      return asked.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? [];
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    [picture.toString('base64'), points] as const,
  );
}

/** The words of an element. */
export const wordsOf = async (element: Locator): Promise<string> => (await element.textContent()) ?? '';

/** What the service answers, without the paging around it. */
export const readFrom = async <T>(url: string, path: string): Promise<T> =>
  ((await (await fetch(url + path)).json()) as { data: T }).data;

/** A colour of the style sheet as `#rrggbb`. */
export const tokenOf = (page: Page, name: string): Promise<string> =>
  page.evaluate(
    (property) =>
      getComputedStyle(document.documentElement)
        .getPropertyValue(property)
        .trim()
        .replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'),
    `--${name}`,
  );

/** Places in a tile, as shares of its width and height. */
export async function placesInTile(page: Page, id: string, ...shares: [number, number][]): Promise<{ x: number; y: number }[]> {
  const box = await page.locator(`.keys [data-region="${id}"]`).boundingBox();
  if (!box) throw new Error(`no tile ${id}`);
  return shares.map(([across, down]) => ({ x: box.x + box.width * across, y: box.y + box.height * down }));
}
