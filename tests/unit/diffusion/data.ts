import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cascades } from '../../../diffusion/cascades/cascades.ts';
import { rowsOf } from '../../../diffusion/cascades/columns.ts';
import { readCascades } from '../../../diffusion/cascades/read.ts';
import { packageRoot } from '../../../graph/root.ts';
import { readCsv } from '../../../ingest/facts/csv.ts';

export type Record_ = Record<string, string>;
export type Pair = { origin: string; destination: string };

/** The folder with SNAP's example and the simulation, which are no part of the project; undefined, with a line that says so, where it is absent. */
export function references(): string | undefined {
  const path = join(packageRoot(), '..', 'shared', 'diffusion');
  if (existsSync(path)) return path;
  process.stderr.write('The science was not tested against the references: put them at ../shared/diffusion.\n');
  return undefined;
}

/** A CSV file as records. */
export function csv(path: string): Record_[] {
  const [header = [], ...rows] = readCsv(readFileSync(path, 'utf8')).map(({ cells }) => cells.map(({ text }) => text.trim()));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

export function cascadesOf(records: Record_[], options: Parameters<typeof readCascades>[1] = {}): Cascades {
  const read = rowsOf(records);
  if ('missing' in read) throw new Error(read.missing);
  return readCascades(read.rows, options).cascades;
}

/** Draws a network and cascades over it with `simulate.py`. @returns undefined, with a line that says so, without it or python3 */
export function simulate(
  seed: number,
  settings: Record<string, string | number>,
): { cascades: Cascades; truth: Pair[] } | undefined {
  const folder = references();
  if (!folder) return undefined;
  const made = mkdtempSync(join(tmpdir(), 'liantu-simulated-'));
  const prefix = join(made, 's');
  const flags = Object.entries({ ...settings, seed, prefix }).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const { error, status, stderr } = spawnSync('python3', [join(folder, 'simulate.py'), ...flags], { encoding: 'utf8' });
  try {
    if (error) {
      process.stderr.write('Simulated cascades were not tested: they are drawn with python3.\n');
      return undefined;
    }
    if (status !== 0) throw new Error(`simulate.py refused: ${stderr}`);
    return { cascades: cascadesOf(csv(`${prefix}-cascades.csv`)), truth: csv(`${prefix}-truth.csv`) as Pair[] };
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** 31 regions, dates rounded down to months, 20 % of the adoptions missing, 30 % spurious; one unit is a day. */
export const damaged = (policies: number) => ({
  nodes: 31,
  cascades: policies,
  alpha: 1 / 365,
  window: 3650,
  missing: 0.2,
  spurious: 0.3,
  round: 30.4375,
});

/** The share of true pairs at each true pair's rank, averaged over all true pairs; those not ranked count as 0. */
export function averagePrecision(ranked: readonly Pair[], truth: readonly Pair[]): number {
  const real = new Set(truth.map(({ origin, destination }) => `${origin} ${destination}`));
  let [hits, sum] = [0, 0];
  ranked.forEach(({ origin, destination }, i) => {
    if (real.has(`${origin} ${destination}`)) sum += ++hits / (i + 1);
  });
  return sum / truth.length;
}
