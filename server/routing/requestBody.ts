import { z } from 'zod';
import { LiantuError, ParameterError } from '../../graph/errors.ts';
import { MediaError } from '../problems/errors.ts';
import { unknown, wrong } from './validate.ts';

/** What a request brings, before anyone has looked at it. */
export interface Bytes {
  /** The `Content-Type` without its parameters, in small letters; empty where none was sent. */
  media: string;
  /** Read once; ends with an error when more comes than the route takes. */
  chunks: AsyncIterable<Uint8Array>;
}

/** How a route takes what a request brings: a declared value, from which the contract is made as well. */
export interface RequestBody<Body> {
  /** Media types with the schema of the JSON; null: bytes as they come. */
  content: Readonly<Record<string, z.ZodType | null>>;
  /** Bytes at most. */
  limit: number;
  /** @throws MediaError, ParameterError, LiantuError `too-large` */
  read(brought: Bytes): Promise<Body>;
}

/** Bytes of JSON where a route sets no limit of its own. */
const smallest = 64 * 1024;

const jsonMedia = 'application/json';

/**
 * A body in JSON that follows a schema.
 * @example route({ …, request: json(z.object({ title: z.string() })) })
 */
export function json<Schema extends z.ZodType>(schema: Schema, limit = smallest): RequestBody<z.output<Schema>> {
  return {
    content: { [jsonMedia]: schema },
    limit,
    async read({ media, chunks }) {
      if (media !== jsonMedia) throw new MediaError(media, [jsonMedia]);
      return checked(schema, parse(await textOf(chunks, limit)));
    },
  };
}

/** A body of one of the media types, given to the handler as it comes. */
export function upload(media: readonly string[], limit: number): RequestBody<Bytes> {
  return {
    content: Object.fromEntries(media.map((one) => [one, null])),
    limit,
    async read(brought) {
      if (!media.includes(brought.media)) throw new MediaError(brought.media, media);
      return { media: brought.media, chunks: limited(brought.chunks, limit) };
    },
  };
}

/** Either of two bodies, told apart by the media type. */
export function either<A, B>(one: RequestBody<A>, other: RequestBody<B>): RequestBody<A | B> {
  const content = { ...one.content, ...other.content };
  return {
    content,
    limit: Math.max(one.limit, other.limit),
    async read(brought) {
      if (!Object.hasOwn(content, brought.media)) throw new MediaError(brought.media, Object.keys(content));
      return Object.hasOwn(one.content, brought.media) ? one.read(brought) : other.read(brought);
    },
  };
}

async function* limited(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of whole(chunks)) {
    length += chunk.length;
    if (length > limit)
      throw new LiantuError('too-large', `The body is longer than ${limit} bytes, the most that is taken here.`, { status: 413 });
    yield chunk;
  }
}

/** What comes until the end; a caller who hangs up before it is told so, and is no fault of the service. */
async function* whole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw new LiantuError('malformed-request', 'The body broke off before its end.', { status: 400, cause });
  }
}

/** Text in UTF-8. @throws ParameterError for other bytes */
async function textOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const chunk of limited(chunks, limit)) all.push(chunk);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(all));
  } catch {
    throw new ParameterError('body', 'body: it is not UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ParameterError('body', `body: ${text.trim() === '' ? 'it is empty' : 'it is no JSON'}; send ${jsonMedia}.`);
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys' && schema instanceof z.ZodObject)
    throw unknown(issue.keys[0] ?? '', Object.keys(schema.shape), 'the body');
  const [name] = issue?.path ?? [];
  if (name === undefined) throw new ParameterError('body', `body: it is not ${schema.description ?? 'an object of JSON'}.`);
  const member = schema instanceof z.ZodObject ? schema.shape[String(name)] : undefined;
  const given = Object.getOwnPropertyDescriptor(value, name)?.value;
  const shown = given === undefined || typeof given === 'string' ? given : JSON.stringify(given);
  throw wrong(issue?.path.join('.') ?? '', shown, issue, member?.description);
}
