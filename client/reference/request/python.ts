import { readable } from '../encoding.ts';
import { isJson } from './form.ts';
import type { Request } from './request.ts';

/** The request as lines of Python with the library `requests`. */
export function python(origin: string, request: Request, answersJson: boolean): string {
  const { method, path, media, body, withToken, accept } = request;
  const streams = accept === 'text/event-stream';
  const headers = [
    ...(withToken ? ['"Authorization": "Bearer " + os.environ["TOKEN"]'] : []),
    ...(media && !sendsJson(request) ? [`"Content-Type": ${literal(media)}`] : []),
  ];
  const parts = [
    literal(origin + readable(path)),
    ...parameters(request),
    ...(headers.length > 0 ? [`headers={${headers.join(', ')}}`] : []),
    ...(body === null ? [] : [bodyOf(request)]),
    ...(streams ? ['stream=True'] : []),
  ];
  const call = `requests.${method.toLowerCase()}(${parts.length > 1 ? `\n    ${parts.join(',\n    ')},\n` : parts.join()})`;
  const last = streams
    ? `for line in ${call}.iter_lines(decode_unicode=True): print(line)`
    : `print(${call}.${answersJson ? 'json()' : 'text'})`;
  return `import ${withToken ? 'os, ' : ''}requests\n${last}`;
}

/** A name that is given several times has a list. */
function parameters({ query }: Request): string[] {
  const names = [...new Set(query.map(([name]) => name))];
  if (names.length === 0) return [];
  const pairs = names.map((name) => {
    const values = query.filter(([own]) => own === name).map(([, value]) => value);
    return `${literal(name)}: ${literal(values.length === 1 ? values[0] : values)}`;
  });
  return [`params={${pairs.join(', ')}}`];
}

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const sendsJson = ({ media, body }: Request): boolean => isJson(media) && typeof body === 'string' && parsed(body) !== null;

function bodyOf(request: Request): string {
  const { body } = request;
  if (body instanceof File) return `data=open(${literal(body.name)}, "rb")`;
  return sendsJson(request) ? `json=${literal(parsed(body ?? '')?.value)}` : `data=${literal(body)}.encode()`;
}

/** A value of JSON as Python writes it. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${literal(one)}`);
  return `{${pairs.join(', ')}}`;
}
