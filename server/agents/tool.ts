import { z } from 'zod';
import { LiantuError, ParameterError } from '../../graph/errors.ts';
import { fromStore } from '../evidence/quotes.ts';
import type { RawQuery } from '../routing/query.ts';
import type { Route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { shorten } from './shorten.ts';
import { inChinese } from './words.ts';

export type Json = z.core.util.JSONType;
export type JsonObject = { [key: string]: Json };

/** A route as a tool for agents. */
export interface Tool {
  name: string;
  description: string;
  /** The JSON Schema of what it takes; made when somebody asks, as all together take a while. */
  input(): JsonObject;
  /** @throws LiantuError for arguments of the wrong form, and whatever the route throws */
  call(given: JsonObject, signal: AbortSignal): Promise<JsonObject>;
}

/** Rows where the agent does not say how many, quotes beside them, and characters of an answer. */
const bounds = { rows: 20, quotes: 20, characters: 40_000 };

/** A route as a tool. Its answer has `quotes`, the words that prove its first rows, and `cut`, its lists that were shortened. */
export function toolOf(service: Service, route: Route, body: z.ZodObject): Tool {
  const { path, query } = route.parameters;
  const shape = { ...path.shape, ...query.shape };
  return {
    name: route.id,
    description: descriptionOf(route, body),
    input: once(() => inputOf(shape)),
    async call(given, signal) {
      const known = Object.keys(shape);
      const values = new Map(
        Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, listOf(name, value)]])),
      );
      if ('per_page' in query.shape && !values.has('per_page')) values.set('per_page', [String(bounds.rows)]);
      const inPath = Object.keys(path.shape).flatMap((name) => {
        const value = values.get(name)?.[0];
        return value === undefined ? [] : [[name, value] as const];
      });
      const inQuery: RawQuery = new Map([...values].filter(([name]) => !(name in path.shape)));
      const missing = Object.keys(path.shape).find((name) => !values.has(name));
      if (missing)
        throw new ParameterError(missing, `${missing} is missing: give ${path.shape[missing]?.description}.`, { allowed: known });
      const answer = await route.run(Object.fromEntries(inPath), inQuery, nothing, signal);
      if ('moved' in answer) throw new LiantuError('not-found', `It has another address now: ${answer.moved}.`, { status: 404 });
      if ('content' in answer) throw new LiantuError('internal', 'The route answered in another form than its contract says.');
      const { answer: short, cuts } = shorten(JsonAnswer.parse(body.parse(answer.body)), bounds.characters);
      return { ...short, quotes: await quotesIn(service, short), cut: cuts.map((one) => ({ ...one })) };
    },
  };
}

export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

const JsonAnswer: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/** Nothing is sent to a route that only reads. */
const nothing = { media: '', chunks: (async function* () {})() };

/** An argument as an address carries it; agents send numbers as numbers. */
function listOf(name: string, value: Json): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map((one) => {
    if (one !== null && typeof one === 'object') throw new ParameterError(name, `${name}: give a text or a list of texts.`);
    return String(one);
  });
}

export function inputOf(shape: Readonly<Record<string, z.core.$ZodType>>): JsonObject {
  const own: JsonObject = { default: bounds.rows };
  const properties = Object.entries(shape).map(([name, schema]) => [
    name,
    { ...schemaOf(schema), ...(name === 'per_page' ? own : {}) },
  ]);
  const required = Object.entries(shape).filter(([, schema]) => !z.safeParse(schema, undefined).success);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: required.map(([name]) => name),
    additionalProperties: false,
  };
}

/** Validators of agents know an older draft by default, which reads the same but for its name. */
export function schemaOf(schema: z.core.$ZodType): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    // Of a list whose values are counted up no words need to count them up again.
    override: ({ jsonSchema, path }) => {
      if (jsonSchema.enum && path.at(-1) === 'items') delete jsonSchema.description;
    },
  });
  return JsonAnswer.parse(JSON.parse(JSON.stringify(rest)));
}

function descriptionOf({ id, summary }: Route, body: z.ZodObject): string {
  const { data } = body.shape;
  const row = data instanceof z.ZodArray && data.element instanceof z.ZodObject ? Object.keys(data.element.shape) : [];
  return [inChinese[id], summary, row.length > 0 ? `Rows: ${row.join(', ')}.` : undefined].filter(Boolean).join('\n');
}

/** The quotes of the first references in an answer, in order, each once. */
async function quotesIn(service: Service, answer: JsonObject): Promise<JsonObject[]> {
  const refs = [...new Set(referencesIn(answer))].slice(0, bounds.quotes);
  return (await fromStore(service)(refs)).map((one) => ({ ...one }));
}

function referencesIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' && Array.isArray(part) ? part.filter((one) => typeof one === 'string') : referencesIn(part),
  );
}
