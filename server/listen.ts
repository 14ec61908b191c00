import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { LiantuError } from '../graph/errors.ts';
import { answerEncoded } from './rawAddress.ts';
import { answerUnreadable } from './unreadable.ts';

export interface Running {
  /** `http://127.0.0.1:3000` */
  url: string;
  /** Takes no new requests, lets those in hand finish within the grace, then cuts the rest off. */
  stop(): Promise<void>;
}

interface Place {
  host: string;
  /** 0: any free port. */
  port: number;
}

/** Milliseconds. Slow senders of headers are cut off; requests in hand get the grace when the service stops. */
const times = { headers: 10_000, request: 30_000, grace: 10_000 };

/**
 * Listens for requests.
 * @throws LiantuError `cannot-listen` in one line when the port is taken, not allowed, or the host is not this machine's.
 */
export async function listen(app: RequestListener, place: Place): Promise<Running> {
  const server = createServer({ headersTimeout: times.headers, requestTimeout: times.request }, app);
  server.on('clientError', (error, socket) => {
    if (!answerEncoded(server, error, socket as Socket)) answerUnreadable(error, socket as Socket);
  });
  const stop = gracefully(server);
  await new Promise<void>((done, fail) => {
    server.once('error', (cause) => fail(notListening(place, cause)));
    server.listen(place.port, place.host, done);
  });
  return { url: addressOf(server, place), stop };
}

function addressOf(server: Server, { host }: Place): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A stop that waits for requests in hand, not for connections that are only open: browsers keep some without a request. */
function gracefully(server: Server): () => Promise<void> {
  let inHand = 0;
  let stopping = false;
  server.on('request', (_request, response) => {
    inHand += 1;
    response.once('close', () => {
      inHand -= 1;
      if (stopping && inHand === 0) server.closeAllConnections();
    });
  });
  return async () => {
    stopping = true;
    const closed = new Promise<void>((done) => server.close(() => done()));
    if (inHand === 0) server.closeAllConnections();
    const late = setTimeout(() => server.closeAllConnections(), times.grace);
    await closed;
    clearTimeout(late);
  };
}

function notListening({ host, port }: Place, cause: NodeJS.ErrnoException): LiantuError {
  const reasons: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken: stop what listens there, or set PORT to another.`,
    EACCES: `This user may not listen on port ${port}: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `${host} is no address of this machine: set HOST to 127.0.0.1 or another of its own.`,
    ENOTFOUND: `The host ${host} is not known: set HOST to 127.0.0.1 or an address of this machine.`,
  };
  const message =
    reasons[cause.code ?? ''] ?? `Cannot listen on ${host}:${port} (${cause.code ?? 'unknown reason'}): check HOST and PORT.`;
  return new LiantuError('cannot-listen', message, { cause });
}
