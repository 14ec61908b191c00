import type { Schema, Schemas } from './shape.ts';
import { nameOf } from './words.ts';

/** Levels after which nothing is made up any more: a schema may hold itself. */
const deepest = 6;

/** A value of the form that a schema asks for, to begin from: its example, else its default, else the least that is valid. */
export function sampleOf(schema: Schema | undefined, schemas: Schemas, depth = 0): unknown {
  if (schema === undefined || depth > deepest) return null;
  const given = [schema.example, schema.examples?.[0], schema.default, schema.const, schema.enum?.[0]];
  const first = given.find((one) => one !== undefined);
  if (first !== undefined) return first;
  if (schema.$ref !== undefined) return sampleOf(schemas[nameOf(schema.$ref)], schemas, depth + 1);
  const alternative = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0];
  if (alternative) return sampleOf(alternative, schemas, depth + 1);
  if (schema.properties) return membersOf(schema, schemas, depth);
  switch ([schema.type].flat()[0]) {
    case 'string':
      return '';
    case 'integer':
    case 'number':
      return Math.max(0, schema.minimum ?? 0);
    case 'boolean':
      return false;
    case 'array':
      return typeof schema.items === 'object' ? [sampleOf(schema.items, schemas, depth + 1)] : [];
    case 'object':
      return {};
    default:
      return null;
  }
}

/** The members that must be there; where none must, all. */
function membersOf({ properties = {}, required = [] }: Schema, schemas: Schemas, depth: number): object {
  const all = Object.entries(properties);
  const needed = required.length > 0 ? all.filter(([name]) => required.includes(name)) : all;
  return Object.fromEntries(needed.map(([name, one]) => [name, sampleOf(one, schemas, depth + 1)]));
}
