import { ctic } from './ctic.ts';
import type { Model } from './model.ts';
import { netinf } from './netinf.ts';
import { netrate } from './netrate.ts';
import { precedence } from './precedence.ts';

/** A new model is one file and one word here. */
export const models = { ctic, netinf, netrate, precedence } as const satisfies Record<string, Model>;

export type ModelName = keyof typeof models;
