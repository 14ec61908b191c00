import { force } from './force.ts';
import type { Layout } from './layout.ts';
import { radial } from './radial.ts';
import { time } from './time.ts';

/** Every layout: a new one is a file, a name in the state and a line here. */
export const layouts: readonly Layout[] = [force, time, radial];
