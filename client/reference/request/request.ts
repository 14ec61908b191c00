import type { Operation } from '../contract/operations.ts';
import { encoded } from '../encoding.ts';
import type { Form } from './form.ts';
import { keyOf } from './key.ts';

/** A request that can be sent, or written down as a command. */
export interface Request {
  method: string;
  /** Percent-encoded; a part that is not filled in stays as `{name}`. */
  path: string;
  query: readonly (readonly [name: string, value: string])[];
  /** The media type of the body; '' where it has none. */
  media: string;
  body: string | File | null;
  /** Whether a token goes with it. */
  withToken: boolean;
  /** What is asked for: `text/event-stream`, or anything. */
  accept: string;
}

/** The request that a form makes. */
export function requestOf(operation: Operation, form: Form, token: string): Request {
  const given = (where: string, name: string) => (form.values[keyOf({ in: where, name })] ?? []).filter((value) => value !== '');
  const path = operation.path.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const [value] = given('path', name);
    return value === undefined ? hole : encoded(value);
  });
  const query = operation.parameters
    .filter((one) => one.in === 'query')
    .flatMap(({ name }) => given('query', name).map((value) => [name, value] as const));
  const body = operation.bodies.length === 0 ? null : (form.file ?? form.body);
  const brings = body !== null && (typeof body !== 'string' || body !== '' || operation.bodyRequired);
  return {
    method: operation.method,
    path,
    query,
    media: brings ? form.media : '',
    body: brings ? body : null,
    withToken: operation.token === 'always' || (operation.token === 'perhaps' && token !== ''),
    accept: acceptOf(operation),
  };
}

/** Of an operation that answers in several ways JSON is asked for, as this page can show it best. */
function acceptOf({ outcomes }: Operation): string {
  const media = outcomes.filter(({ status }) => /^2/.test(status)).flatMap(({ kinds }) => kinds.map((one) => one.media));
  return media.length === 1 && media[0] === 'text/event-stream' ? 'text/event-stream' : '*/*';
}

/** The address from its first slash on. */
export function addressOf({ path, query }: Pick<Request, 'path' | 'query'>): string {
  const pairs = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}
