import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Problem } from './problems/problem.ts';

/**
 * Answers what is no HTTP request, or has an address or headers beyond the 16 KB that Node reads: it never reaches
 * the app, so that the problem is written to the socket as it is.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const long = error.code === 'HPE_HEADER_OVERFLOW';
  const status = long ? 431 : 400;
  const problem: Problem = {
    type: '/api/problems#malformed-request',
    title: 'The request cannot be read',
    status,
    detail: long ? 'The address and the headers together are longer than 16 KB.' : 'This is no HTTP request.',
    instance: `urn:uuid:${randomUUID()}`,
  };
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${status} ${long ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
