import type { Parameter, Schema } from './shape.ts';

/** How the value of a parameter is entered. */
export interface Control {
  kind: 'text' | 'number' | 'choice';
  /** It may be given several times. */
  many: boolean;
  /** The values of a choice. */
  values: readonly string[];
  /** What holds when nothing is entered; '' where that is not said. */
  fallback: string;
  /** What may be entered; '' where that is not said. */
  example: string;
}

/** The part of a schema that a reader fills in: without its null, and of a list one item. */
function entered(schema: Schema): Schema {
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
  const [only, ...others] = alternatives;
  return only && others.length === 0 ? entered(only) : schema;
}

export function controlOf({ schema = {}, example }: Parameter): Control {
  const whole = entered(schema);
  const many = whole.type === 'array';
  const one = many ? entered(typeof whole.items === 'object' ? whole.items : {}) : whole;
  const values = valuesOf(one);
  const type = [one.type].flat()[0];
  const kind = values.length > 0 ? 'choice' : type === 'integer' || type === 'number' ? 'number' : 'text';
  return { kind, many, values, fallback: textsOf(schema.default).join(', '), example: textsOf(example).join(', ') };
}

function valuesOf({ enum: values, const: only, type, anyOf, oneOf }: Schema): string[] {
  if (values) return values.filter((one) => one !== null).map(String);
  if (only !== undefined) return [String(only)];
  if (type === 'boolean') return ['true', 'false'];
  const alternatives = (anyOf ?? oneOf ?? []).map(valuesOf);
  // Where one of the alternatives is open, the choices would hide what else may be entered.
  return alternatives.every((some) => some.length > 0) ? [...new Set(alternatives.flat())] : [];
}

/** The values that a parameter begins with: those of its example. A default is only shown, as it holds by itself. */
export const firstValues = ({ example }: Parameter): string[] => textsOf(example);

function textsOf(value: unknown): string[] {
  return [value ?? []].flat().map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
