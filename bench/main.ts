import { Bench } from 'tinybench';
import { graph } from './graph.ts';
import { inference } from './infer.ts';
import { ingestion } from './ingestion.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';
import type { Suite } from './suite.ts';

/**
 * What the hot paths cost, as ratios in one run: times differ from machine to machine, ratios hardly.
 * `npm run bench` runs all suites, `npm run bench -- ingestion` one. A new suite is one file and one word here.
 */
const suites: Record<string, () => Suite | Promise<Suite | Suite[]>> = { ingestion, graph, infer: inference, paths, search };

const wanted = process.argv.slice(2);
for (const [name, make] of Object.entries(suites)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const suite of [await make()].flat()) await measure(name, suite);
}

async function measure(name: string, { base, runs = 64, tasks, notes, close }: Suite): Promise<void> {
  const bench = new Bench({ time: 300, warmup: runs >= 10, warmupTime: 100, iterations: runs, retainSamples: true });
  for (const [task, run] of Object.entries(tasks)) bench.add(task, run);
  await bench.run();
  const rows = bench.tasks.map(({ name: task, result }) => ({ task, ...quantiles(result) }));
  const first = rows[0]?.p50 ?? Number.NaN;
  process.stdout.write(`\n${name} (1 = ${base}); median, and what 95 of 100 runs keep within\n`);
  for (const { task, p50, p95 } of rows)
    process.stdout.write(
      `  ${task.padEnd(44)} ${(p50 / first).toFixed(2).padStart(9)} ×  ${p50.toFixed(3).padStart(10)} ms  ${p95.toFixed(3).padStart(10)} ms\n`,
    );
  for (const note of (await notes?.()) ?? []) process.stdout.write(`  ${note}\n`);
  await close?.();
}

function quantiles(result: Bench['tasks'][number]['result']): { p50: number; p95: number } {
  if (result.state !== 'completed')
    throw new Error(`a task did not complete: ${result.state}`, { cause: 'error' in result ? result.error : undefined });
  const { p50, samples = [] } = result.latency;
  return { p50, p95: [...samples].sort((a, b) => a - b)[Math.floor(0.95 * samples.length)] ?? Number.NaN };
}
