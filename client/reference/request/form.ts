import { firstValues } from '../contract/control.ts';
import type { Kind, Operation } from '../contract/operations.ts';
import { sampleOf } from '../contract/sample.ts';
import type { Schemas } from '../contract/shape.ts';
import { keyOf } from './key.ts';
import { match } from './match.ts';

/** What a reader has filled in for one operation. */
export interface Form {
  /** The values of each parameter, by `keyOf`. */
  values: Readonly<Record<string, readonly string[]>>;
  /** The media type that is sent; '' where nothing is. */
  media: string;
  /** The text of the body. */
  body: string;
  /** The file in place of the text. */
  file: File | null;
}

/** A form as it is first shown: filled in so that it can be sent, as far as the contract has examples. */
export function firstForm(operation: Operation, schemas: Schemas): Form {
  const { parameters, bodies, examples } = operation;
  // An example of a parameter is one by itself: those of all together may contradict each other.
  const together = match(examples[0] ?? '', [operation])?.values;
  const values = together ?? Object.fromEntries(parameters.map((one) => [keyOf(one), firstValues(one)]));
  const [body] = bodies;
  return { values, media: body?.media ?? '', body: body ? firstBody(body, schemas) : '', file: null };
}

/** The text that a body begins with; '' for what is no JSON. */
export function firstBody({ media, schema, example }: Kind, schemas: Schemas): string {
  if (!isJson(media)) return typeof example === 'string' ? example : '';
  return JSON.stringify(example ?? sampleOf(schema, schemas), null, 2);
}

export const isJson = (media: string): boolean => /^application\/(?:[\w.-]+\+)?json\b/.test(media);

/** Text that can be read as lines; everything else is kept as a file. */
export const isText = (media: string): boolean => /^text\/|[/+](?:xml|json|x-ndjson|jsonl|yaml|javascript)\b/.test(media);
