import { ParameterError } from '../../graph/errors.ts';
import { nearestNames } from '../names/distance.ts';
import type { Field } from './table.ts';

/** A part of a parameter that cannot be read, named by its field where it has one. */
export function refused(
  parameter: string,
  field: string,
  message: string,
  hints: { allowed?: readonly string[]; asked?: string } = {},
) {
  const { allowed = [], asked } = hints;
  const nearest = asked === undefined ? [] : nearestNames(asked, allowed);
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.join(' or ')}?` : '';
  return new ParameterError(parameter, `${parameter}: ${field === '' ? '' : `${shown(field)}: `}${message}${hint}`, {
    allowed,
    nearest,
  });
}

/**
 * The field of that name.
 * @throws ParameterError with the fields that there are and the nearest of them.
 */
export function fieldNamed(parameter: string, name: string, fields: readonly Field[]): Field {
  const found = fields.find((one) => one.name === name);
  if (found) return found;
  const allowed = fields.map((one) => one.name);
  throw refused(parameter, '', `there is no field ${shown(name) || 'without a name'} here.`, { allowed, asked: name });
}

/** What was given, short enough for a message. */
export const shown = (text: string): string => {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
};
