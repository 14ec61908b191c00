import type { Schema, Schemas } from './shape.ts';
import { nameOf, typeWords } from './words.ts';

/** One row of the tree of a schema. */
export interface Member {
  name: string;
  type: string;
  required: boolean;
  description: string;
  /** What stands below it; null: nothing, or what stands above it already. */
  inner: Schema | null;
  /** Names of the schemas from the root to here. */
  trail: readonly string[];
  /** It holds itself: the tree would never end. */
  cut: boolean;
}

interface Settled {
  schema: Schema;
  trail: readonly string[];
  cut: boolean;
}

/**
 * The members of a schema: those of its object, of the objects in its list, or its alternatives.
 * @param trail names that were followed from the root to it; a schema that names one of them again is cut
 */
export function membersOf(schema: Schema, schemas: Schemas, trail: readonly string[] = []): Member[] {
  const settled = settle(schema, schemas, trail);
  if (settled.cut) return [];
  const { properties, additionalProperties, required = [] } = settled.schema;
  const alternatives = alternativesOf(settled.schema);
  if (alternatives.length > 1)
    return alternatives.map((one, index) => member(`${index + 1}`, one, false, schemas, settled.trail));
  const named = Object.entries(properties ?? {}).map(([name, one]) =>
    member(name, one, required.includes(name), schemas, settled.trail),
  );
  const others = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [...named, ...others.map((one) => member('[…]', one, false, schemas, settled.trail))];
}

function member(name: string, schema: Schema, required: boolean, schemas: Schemas, trail: readonly string[]): Member {
  const settled = settle(schema, schemas, trail);
  const opens = !settled.cut && hasMembers(settled.schema);
  return {
    name,
    type: typeWords(schema),
    required,
    description: schema.description ?? settled.schema.description ?? '',
    inner: opens ? settled.schema : null,
    trail: settled.trail,
    cut: settled.cut,
  };
}

const hasMembers = (schema: Schema) =>
  Object.keys(schema.properties ?? {}).length > 0 ||
  typeof schema.additionalProperties === 'object' ||
  alternativesOf(schema).length > 1;

/** What a schema may be beside null, where at least one of it has members of its own. */
function alternativesOf({ anyOf, oneOf }: Schema): Schema[] {
  const all = (anyOf ?? oneOf ?? []).filter(({ type }) => type !== 'null');
  return all.some(({ $ref, type }) => $ref !== undefined || type === 'object' || type === 'array') ? all : [];
}

/** Follows names, lists, the one alternative beside null, and puts together what must hold at once. */
function settle(schema: Schema, schemas: Schemas, trail: readonly string[]): Settled {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    if (trail.includes(name)) return { schema: {}, trail, cut: true };
    return settle(schemas[name] ?? {}, schemas, [...trail, name]);
  }
  if (typeof schema.items === 'object') return settle(schema.items, schemas, trail);
  const alternatives = alternativesOf(schema);
  if (alternatives.length === 1 && alternatives[0]) return settle(alternatives[0], schemas, trail);
  if (schema.allOf) return together(schema.allOf, schemas, trail);
  return { schema, trail, cut: false };
}

function together(parts: readonly Schema[], schemas: Schemas, trail: readonly string[]): Settled {
  const settled = parts.map((one) => settle(one, schemas, trail));
  return {
    schema: {
      properties: Object.assign({}, ...settled.map(({ schema }) => schema.properties)),
      required: settled.flatMap(({ schema }) => schema.required ?? []),
    },
    trail: [...new Set(settled.flatMap((one) => one.trail))],
    cut: settled.some(({ cut }) => cut),
  };
}
