import { readable } from '../encoding.ts';
import type { Request } from './request.ts';

/** A word for a POSIX shell, with nothing in it that the shell would read. */
const quoted = (text: string): string => (/^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/**
 * The request as a command for a shell, an option a line where it has any. The token stands as a variable: a command that
 * is copied is soon shown to others.
 */
export function curl(origin: string, request: Request): string {
  const { method, path, query, media, body, withToken, accept } = request;
  // With -G the values go into the address; beside a body curl has --url-query for it, from version 7.87 on.
  const option = body === null ? '--data-urlencode' : '--url-query';
  const flags = [
    ...(accept === 'text/event-stream' ? ['-N'] : []),
    ...(query.length > 0 && body === null ? ['-G'] : []),
    ...(method === 'GET' || (method === 'POST' && body !== null) ? [] : [`-X ${method}`]),
  ];
  return [
    ['curl', ...flags, quoted(origin + readable(path))].join(' '),
    ...query.map(([name, value]) => `${option} ${quoted(`${name}=${value}`)}`),
    ...(withToken ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(media ? [`-H ${quoted(`Content-Type: ${media}`)}`] : []),
    ...bodyOf(body),
  ].join(' \\\n  ');
}

function bodyOf(body: Request['body']): string[] {
  if (body === null) return [];
  // Of --data curl would take a text that begins with @ for the name of a file.
  return [typeof body === 'string' ? `--data-raw ${quoted(body)}` : `--data-binary ${quoted(`@${body.name}`)}`];
}
