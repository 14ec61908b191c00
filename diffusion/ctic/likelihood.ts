import type { Parents, Setting } from './parents.ts';

/**
 * ln of the likelihood of what one destination did, with the prior up to a constant: what EM must not let fall.
 * An adopted trial adds ln(μ + Σg), or ln Σg over the named origins; every trial adds Σ ln S - μ × exposure.
 */
export function logLikelihood(
  { trials, rate, decay, counts, opportunities, a, b }: Setting,
  { chance, background }: Parents,
): number {
  const { starts, adopted, pinned, origin, named, exposure } = trials;
  let sum = 0;
  for (let i = 0; i < adopted.length; i++) {
    if (counts[i] === 0) continue;
    let [hazard, silence] = [pinned[i] ? 0 : background, -background * (exposure[i] as number)];
    for (let j = starts[i] as number; j < (starts[i + 1] as number); j++) {
      const k = chance[origin[j] as number] as number;
      const survival = k * (decay[j] as number) + 1 - k;
      silence += Math.log(survival);
      if (!pinned[i] || named[j]) hazard += (rate * k * (decay[j] as number)) / survival;
    }
    sum += (counts[i] as number) * (silence + (adopted[i] ? Math.log(hazard) : 0));
  }
  chance.forEach((k, u) => {
    if (opportunities[u] === 0) return;
    if (a[u] !== 1) sum += ((a[u] as number) - 1) * Math.log(k);
    if (b[u] !== 1) sum += ((b[u] as number) - 1) * Math.log(1 - k);
  });
  return sum;
}
