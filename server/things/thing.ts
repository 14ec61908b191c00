import { z } from 'zod';
import { kindNames, kindOf } from '../../graph/kinds.ts';
import { isNode } from '../../graph/rows.ts';
import type { Value } from '../../graph/store.ts';

/** A thing as every answer shows it: the finest of its kinds and the best supported of its names. */
export const ThingRow = z.object({ id: z.string(), kind: z.enum(kindNames), label: z.string() }).meta({ id: 'Thing' });

export type ThingRow = z.infer<typeof ThingRow>;

/** The thing that a node of the store is; undefined for null and for nodes that are no thing (a passage, a statement). */
export function toThing(value: Value | undefined): ThingRow | undefined {
  if (!isNode(value)) return undefined;
  const kind = kindOf(value.labels);
  const { id, name } = value.properties;
  if (kind === undefined || typeof id !== 'string') return undefined;
  return { id, kind, label: typeof name === 'string' ? name : id };
}

/** Every name that a node is known by, the best first. */
export function namesOf(value: Value | undefined): string[] {
  if (!isNode(value)) return [];
  const { name, names, short } = value.properties;
  const all = [name, ...(Array.isArray(names) ? names : []), short];
  return [...new Set(all.filter((one): one is string => typeof one === 'string'))];
}
