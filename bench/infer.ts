import { middles } from '../diffusion/cascades/draw.ts';
import { infer } from '../diffusion/infer.ts';
import { netinf } from '../diffusion/netinf/netinf.ts';
import { simulate } from '../diffusion/simulation/simulate.ts';
import type { Suite } from './suite.ts';

/**
 * NetInf on drawn cascades, and the default inference. SNAP's implementation takes about 20 CPU seconds for 1000 regions,
 * 1000 policies and 2000 edges (METHOD of its authors' program, another machine).
 */
export function inference(): Suite {
  const drawn = (regions: number, policies: number, topology: 'random' | 'core-periphery' = 'random') =>
    simulate({ regions, policies, edges: 2 * regions, seed: 1, topology }).cascades;
  const small = middles(drawn(31, 200));
  const [large, dense] = [middles(drawn(1000, 1000)), middles(drawn(1000, 1000, 'core-periphery'))];
  const provinces = drawn(31, 200);
  const options = { weighting: 'snap', rate: 1, edges: 2000 } as const;
  return {
    base: 'NetInf, 31 regions, 200 policies, 62 edges',
    tasks: {
      'NetInf, 31 regions, 200 policies': () => netinf(small, { ...options, edges: 62 }),
      'NetInf, 1000 × 1000, 2000 edges': () => netinf(large, options),
      'the same, core and periphery': () => netinf(dense, options),
      'infer, 31 regions, 200 policies, no grades': () => infer(provinces, { resamples: 0 }),
      'infer, the same with grades': () => infer(provinces),
    },
  };
}
