import { z } from 'zod';
import type { Parameter, Question } from '../../cypher/question.ts';
import { dateSpan } from '../../graph/dates.ts';
import type { Value } from '../../graph/store.ts';
import { namesThing, resolveThing } from '../names/resolve.ts';
import { paging } from '../paging/cursor.ts';
import type { Service } from '../service.ts';

/** A value of a parameter: what the statement gets, and what the phrase of the question shows. */
interface Given {
  value: Value;
  label: string;
}

const integer = z
  .string()
  .regex(/^-?\d{1,9}$/)
  .transform(Number)
  .pipe(z.int().min(-999_999_999).max(999_999_999));

/** The form of one parameter by its type; things are looked up later, as that needs the store. */
function form({ type, allowed }: Parameter): z.ZodType<string | number> {
  if (type === 'Date')
    return z
      .string()
      .refine((text) => dateSpan(text) !== undefined)
      .describe('a date that exists: 2020, 2019-08, 2020-05-18 or an interval 2020-12-16/2020-12-18 (EDTF)');
  if (type === 'Integer') return integer.describe('a whole number');
  if (allowed) return z.enum([...allowed]).describe(`one of ${allowed.join(', ')}`);
  if (type === 'String') return z.string().min(1).describe('a text');
  const what = type === 'Thing' ? 'thing' : type;
  return z.string().regex(/\S/).describe(`the id of a ${what} or any name that it is known by`);
}

/** The query of a question from its header. */
export const querySchema = (question: Question): z.ZodObject => parametersSchema(question).extend(paging);

/** Its parameters without those of paging. */
export function parametersSchema({ parameters }: Question): z.ZodObject {
  const shape = parameters.map((parameter) => {
    const read = form(parameter);
    const { optional, default: fallback } = parameter;
    // A default is documented, not filled in by zod: it is text that has to be read like a reader's own.
    const known = fallback === null ? {} : { default: fallback };
    return [
      parameter.name,
      (optional || fallback !== null ? read.optional() : read).meta({ description: read.description, ...known }),
    ];
  });
  return z.object(Object.fromEntries(shape));
}

/**
 * The value of every parameter of a question, things by their ids.
 * @param asked what passed `querySchema`.
 * @throws ParameterError and AmbiguousError as `resolveThing`.
 */
export async function readParameters(
  service: Service,
  { parameters }: Question,
  asked: Record<string, unknown>,
): Promise<Map<string, Given>> {
  const given = await Promise.all(
    parameters.map(
      async (parameter) => [parameter.name, await readParameter(service, parameter, asked[parameter.name])] as const,
    ),
  );
  return new Map(given);
}

async function readParameter(service: Service, { name, type, default: fallback }: Parameter, asked: unknown): Promise<Given> {
  const value = asked ?? fallback;
  if (value === null || value === undefined) return { value: null, label: '' };
  if (type === 'Date') return { value: name === 'from' ? firstDay(String(value)) : lastDay(String(value)), label: String(value) };
  if (type === 'Integer') return { value: Number(value), label: String(value) };
  if (!namesThing(type)) return { value: String(value), label: String(value) };
  const { id, label } = await resolveThing(service, name, type, String(value));
  return { value: id, label };
}

/**
 * Statements compare days as text: a date is given to them as the last day that it can mean, so that 2020 takes in December;
 * one that is called `from` opens a span and is given as its first.
 */
const firstDay = (date: string) => dateSpan(date)?.earliest ?? '0000-01-01';
const lastDay = (date: string) => dateSpan(date)?.latest ?? '9999-12-31';
