import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rowsOf } from '../../../diffusion/cascades/columns.ts';
import { readCascades } from '../../../diffusion/cascades/read.ts';
import { infer } from '../../../diffusion/infer.ts';
import { packageRoot } from '../../../graph/root.ts';
import { csv } from './data.ts';

const page = readFileSync(join(packageRoot(), 'docs', 'provincial-policies.md'), 'utf8');
const table = page.split('\n').flatMap((line) => {
  const [, rank, tie, stability, discovery, grade] = line.split('|').map((cell) => cell.trim());
  return /^\d+$/.test(rank ?? '') ? [{ tie, stability, discovery, grade }] : [];
});

function provinces(without: readonly string[] = []) {
  const records = ['laws', 'programmes'].flatMap((name) => csv(join(packageRoot(), 'ingest', 'facts', `${name}.csv`)));
  const read = rowsOf(records);
  if ('missing' in read) throw new Error(read.missing);
  const rows = read.rows.filter(({ region }) => !without.includes(region));
  const found = infer(readCascades(rows, { absence: 'unknown' }).cascades);
  const shown = found.ties.slice(0, 5).map(({ origin, destination, stability, discovery, grade }) => ({
    tie: `${origin} → ${destination}`,
    stability: stability.toFixed(2),
    discovery: discovery.toFixed(2),
    grade,
  }));
  return { found, shown };
}

describe('The page on the policies of the provinces', () => {
  const { found, shown } = provinces();

  test('shows the ranking that its command gives', () => {
    expect(table).toHaveLength(5);
    expect(table).toEqual(shown);
  });

  test('claims neither more ties nor fewer than survive', () => {
    expect(found).toMatchObject({ answer: 'no more than chance', policies: 100 });
    const stable = found.ties.filter(({ stability }) => stability >= 0.7);
    expect(page).toContain(`${stable.length} of the ties come back`);
    expect(stable.filter(({ discovery }) => discovery <= 0.2)).toEqual([]);
    expect(page).toMatch(/none\s+has q ≤ 0\.2/);
  });

  test('tells what is left without the regions that are covered best', () => {
    const best = /北京, 上海, 浙江, 山东, 河南, 广东, 重庆/.exec(page)?.[0].split(', ') ?? [];
    expect(best).toHaveLength(7);
    const full = (short: string) => `${short}${['北京', '上海', '重庆'].includes(short) ? '市' : '省'}`;
    const left = provinces(best.map(full));
    expect(left.found).toMatchObject({ answer: 'no more than chance', policies: 75 });
    const kept = left.shown.filter(({ tie }) => shown.some((one) => one.tie === tie));
    expect(kept.map(({ stability, discovery }) => `(π ${stability}, q ${discovery})`)).toEqual([
      /\(π [\d.]+, q [\d.]+\)/.exec(page)?.[0],
    ]);
  });
});
