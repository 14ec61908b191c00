import { z } from 'zod';
import { ParameterError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import type { RawQuery } from './query.ts';

/** Characters of one value where its schema says nothing. The longest titles of documents have about 120. */
const longest = 300;

/**
 * Checks parameters against their schema. A description in the schema is a noun phrase ("a whole number from 1 to
 * 1000"), as the messages and the contract both say it. A list in the schema takes the parameter several times.
 * @throws ParameterError for one that is unknown, repeated, too long, missing or of the wrong form.
 */
export function validate<Shape extends z.ZodObject>(schema: Shape, given: RawQuery): z.output<Shape> {
  const known = Object.keys(schema.shape);
  const flat = new Map<string, string | readonly string[]>();
  for (const [name, values] of given) {
    if (!known.includes(name)) throw unknown(name, known);
    const most = mostCharacters(schema.shape[name]);
    const tooLong = values.find((value) => value.length > most);
    if (tooLong !== undefined) throw new ParameterError(name, `${name} has ${tooLong.length} characters; ${most} is the most.`);
    if (listed(schema.shape[name])) flat.set(name, values);
    else if (values.length > 1) throw new ParameterError(name, `${name} is given ${values.length} times; give it once.`);
    else flat.set(name, values[0] ?? '');
  }
  const read = schema.safeParse(Object.fromEntries(flat));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = String(issue?.path[0]);
  throw wrong(name, flat.get(name), issue, schema.shape[name]?.description, elementOf(schema.shape[name]));
}

/** A name that is none of those that the resource, or its body, takes. */
export function unknown(
  name: string,
  known: readonly string[],
  whole: 'this resource' | 'the body' = 'this resource',
): ParameterError {
  const shown = name.slice(0, 60);
  const part = whole === 'the body' ? 'member' : 'parameter';
  const takes = known.length > 0 ? `${whole} takes ${known.join(', ')}` : `${whole} takes no ${part}s`;
  return new ParameterError(shown, `There is no ${part} ${shown}; ${takes}.`, {
    allowed: known,
    nearest: nearestNames(shown, known),
  });
}

/**
 * A value that is missing or of the wrong form, from what zod found.
 * @param element describes what each value of a list is, where one of them is at fault
 */
export function wrong(
  name: string,
  value: string | readonly string[] | undefined,
  issue: z.core.$ZodIssue | undefined,
  description = 'valid',
  element = description,
): ParameterError {
  if (value === undefined) return new ParameterError(name, `${name} is missing: give ${description}.`);
  const allowed = issue?.code === 'invalid_value' ? issue.values.map(String) : [];
  const at = issue?.path[1];
  const one = typeof value === 'string' ? value : typeof at === 'number' ? value[at] : undefined;
  const shown = one === undefined ? `a list of ${value.length}` : one.slice(0, 60) || 'nothing';
  const hints = { allowed, nearest: one === undefined ? [] : nearestNames(one, allowed) };
  return new ParameterError(
    name,
    `${name}: ${shown} is not ${typeof value === 'string' || one === undefined ? description : element}.`,
    hints,
  );
}

function mostCharacters(schema: unknown): number {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return mostCharacters(schema.unwrap());
  if (schema instanceof z.ZodArray) return mostCharacters(schema.element);
  return schema instanceof z.ZodString ? (schema.maxLength ?? longest) : longest;
}

/** The list that a schema is, with or without a default. */
function listed(schema: unknown): z.ZodArray | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return listed(schema.unwrap());
  return schema instanceof z.ZodArray ? schema : undefined;
}

function elementOf(schema: unknown): string | undefined {
  const element = listed(schema)?.element;
  return element instanceof z.ZodType ? element.description : undefined;
}

/** Whether a parameter may be given several times. */
export function isList(schema: unknown): boolean {
  return listed(schema) !== undefined;
}
