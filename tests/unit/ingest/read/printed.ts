import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const browser = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== '' && existsSync(path),
);

/**
 * A page as a browser prints it to a PDF, with the page's head and foot: fonts are in the file, and characters that share a
 * drawing come out as their radicals.
 * @returns undefined where there is no browser; empty without a page, where there is one
 */
export function printed(page = ''): Uint8Array | undefined {
  if (!browser || page === '') return browser ? new Uint8Array() : undefined;
  const folder = mkdtempSync(join(tmpdir(), 'liantu-print-'));
  const [from, to] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  writeFileSync(from, page);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
  spawnSync(browser, [...flags, `--print-to-pdf=${to}`, from], { timeout: 50_000 });
  const bytes = Uint8Array.from(readFileSync(to));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return bytes;
}
