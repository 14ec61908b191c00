import type { Answer, Body } from '../answer/answer.ts';
import { eventsIn, type StreamEvent } from '../answer/events.ts';
import { filenameOf, tellingHeaders } from '../answer/headers.ts';
import { problemIn } from '../answer/problem.ts';
import { isJson, isText } from './form.ts';
import { addressOf, type Request } from './request.ts';

/** Events that are kept of a stream that does not end. */
const most = 500;

/** Characters of a file that are shown. */
const shown = 100_000;

/**
 * Sends a request and tells what comes of it, more than once for a stream.
 * @param token goes into the header and nowhere else
 */
export async function send(request: Request, token: string, signal: AbortSignal, tell: (answer: Answer) => void): Promise<void> {
  const address = addressOf(request);
  const began = performance.now();
  tell({ state: 'waiting', address });
  try {
    const response = await fetch(address, {
      method: request.method,
      headers: {
        accept: request.accept,
        ...(request.media ? { 'content-type': request.media } : {}),
        ...(request.withToken && token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: request.body,
      // Headers as the service gave them, not as the browser kept them.
      cache: 'no-store',
      signal,
    });
    await read(response, address, began, signal, tell);
  } catch (error) {
    if (!signal.aborted) tell({ state: 'unreachable', address, reason: String(error) });
  }
}

async function read(
  response: Response,
  address: string,
  began: number,
  signal: AbortSignal,
  tell: (answer: Answer) => void,
): Promise<void> {
  const headers = tellingHeaders(response.headers);
  const { pathname, search } = new URL(response.url);
  const tellBody = (body: Body, bytes: number | null) =>
    tell({
      state: 'answered',
      address,
      moved: response.redirected ? pathname + search : null,
      status: response.status,
      title: response.statusText,
      headers,
      bytes,
      milliseconds: Math.round(performance.now() - began),
      body,
    });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    let last: readonly StreamEvent[] = [];
    try {
      for await (const events of follow(response)) {
        last = events;
        tellBody({ kind: 'events', events, ended: false }, null);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    tellBody({ kind: 'events', events: last, ended: true }, null);
    return;
  }
  const blob = await response.blob();
  tellBody(await bodyOf(blob, filenameOf(headers, pathname)), blob.size);
}

async function* follow(response: Response): AsyncGenerator<readonly StreamEvent[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let events: StreamEvent[] = [];
  let rest = '';
  yield events;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const come = eventsIn(rest + part.value);
    rest = come.rest;
    events = [...events, ...come.events].slice(-most);
    yield events;
  }
}

async function bodyOf(blob: Blob, filename: string): Promise<Body> {
  if (blob.size === 0) return { kind: 'none' };
  if (!isJson(blob.type))
    return { kind: 'file', blob, filename, text: isText(blob.type) ? (await blob.text()).slice(0, shown) : null };
  const text = await blob.text();
  try {
    const value: unknown = JSON.parse(text);
    const problem = /problem\+json/.test(blob.type) ? problemIn(value) : null;
    return problem ? { kind: 'problem', problem, value, text } : { kind: 'json', value, text };
  } catch {
    return { kind: 'file', blob, filename, text };
  }
}
