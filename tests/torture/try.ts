import { seeded } from '../../diffusion/random/random.ts';
import type { Figures, Ordeal, Row } from './ordeal.ts';

/** Runs an ordeal to its end. What it throws is a loss as well: nobody can say what holds. */
export async function attempt(
  ordeal: Ordeal,
  { times, seed, tell = () => {} }: { times: number; seed: number; tell?: (tried: number) => void },
): Promise<Row> {
  const began = performance.now();
  const row: Row = { name: ordeal.name, promise: ordeal.promise, tried: 0, survived: 0, lost: [], figures: {}, seconds: 0 };
  const missing = await ordeal.missing?.();
  if (missing !== undefined) return { ...row, missing };
  try {
    row.figures = (await count(ordeal.run(times, seeded(seed)), row, tell)) ?? {};
  } catch (error) {
    row.tried++;
    row.lost.push(`it broke off: ${error instanceof Error ? error.message : String(error)}`);
  }
  row.seconds = (performance.now() - began) / 1000;
  return row;
}

async function count(attempts: ReturnType<Ordeal['run']>, row: Row, tell: (tried: number) => void): Promise<Figures | undefined> {
  for (;;) {
    const next = await attempts.next();
    if (next.done) return next.value;
    row.tried++;
    if (next.value.lost === undefined) row.survived++;
    else row.lost.push(next.value.lost);
    tell(row.tried);
  }
}
