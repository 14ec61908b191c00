/** An answer in JSON, and for a list the cursor of its next page. */
export interface Answer<Body> {
  body: Body;
  /** Goes into the `Link` header as well, so that a script can follow it without building addresses. */
  next?: string | null;
  /** The address of what was made. */
  location?: string;
  /** False where the answer follows from more than the data, such as the time there was: it may not be kept then. */
  kept?: boolean;
}

/** An answer in another media type: whole, or in pieces as they come, at the pace at which they are read. */
export interface Content {
  /** One of the route's `media`. */
  media: string;
  content: string | AsyncIterable<string | Uint8Array>;
  /** The name under which a browser keeps it. */
  filename?: string;
  /** As that of an answer in JSON. */
  kept?: boolean;
}

/** The thing has another address now. */
export interface Moved {
  moved: string;
}

/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** What a listener listens for. */
  event: string;
  /** Where a reader that was cut off goes on. */
  id?: number;
  data: unknown;
}

const eventStream = 'text/event-stream';

/** Server-sent events as an answer, one after the other until the source ends. */
export function eventsOf(source: AsyncIterable<ServerEvent>): Content {
  return { media: eventStream, content: written(source) };
}

async function* written(source: AsyncIterable<ServerEvent>): AsyncGenerator<string> {
  for await (const { event, id, data } of source)
    yield `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
}
