import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Answer, Content, Moved } from './answers.ts';
import type { Route } from './route.ts';

/** Writes what a handler gave back. */
export async function send(
  route: Route,
  answer: Answer<unknown> | Content | Moved,
  request: Request,
  response: Response,
): Promise<void> {
  if ('moved' in answer) {
    response.status(308).set('Location', answer.moved).end();
    return;
  }
  response.status(route.status);
  if (answer.kept === false) {
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store');
  }
  if ('content' in answer) return sendContent(answer, request, response);
  const { body, next, location } = answer;
  if (next) response.links({ next: nextAddress(request.originalUrl, next) });
  if (location !== undefined) response.set('Location', location);
  if (route.status === 204) response.end();
  else response.json(body);
}

async function sendContent({ media, content, filename }: Content, request: Request, response: Response): Promise<void> {
  response.type(media);
  if (filename !== undefined) response.attachment(filename).type(media);
  if (typeof content === 'string') {
    response.send(content);
    return;
  }
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const source = content[Symbol.asyncIterator]();
  // What fails before the first piece can still be answered as a problem; what fails later cuts the answer off.
  const first = await source.next();
  await pipeline(Readable.from(fromFirst(first, source)), response).catch((error) => {
    // The connection is closed, by which a reader sees that something is missing; one that has gone is no failure.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') Object.assign(response.locals, { error, broken: true });
  });
}

async function* fromFirst<Piece>(first: IteratorResult<Piece>, rest: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  try {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
  } finally {
    await rest.return?.();
  }
}

/** The same address with another cursor. */
function nextAddress(address: string, cursor: string): string {
  const [path, query] = address.split('?');
  const rest = (query ?? '').split('&').filter((pair) => pair !== '' && !pair.startsWith('cursor='));
  return `${path}?${[...rest, `cursor=${cursor}`].join('&')}`;
}
