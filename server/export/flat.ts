import { isRelation, relations } from '../../graph/predicates.ts';
import type { Evidence } from '../../graph/statement.ts';
import type { ExportedRelation, ExportedThing, Property } from './graph.ts';

/** All of a thing or a relation as one level of names, as graph files have it. */
export type Flat = Record<string, Property | Evidence[]>;

/** `label` is what it is called. */
export function flatThing({ kind, label, labels, properties, evidence }: ExportedThing): Flat {
  return { ...properties, label, kind, labels, evidence };
}

/** `label` is how it reads in Chinese between its ends, `kind` its type. */
export function flatRelation({ type, properties, earliest, evidence }: ExportedRelation): Flat {
  const label = isRelation(type) ? relations[type].zh : type;
  return { ...properties, label, kind: type, ...(earliest === undefined ? {} : { earliest }), evidence };
}
