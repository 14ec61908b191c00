import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** A head that has come whole, read as one byte a character: `\s` would take a byte of 栈 (E6 A0 88) for a space. */
const whole = /^(GET|HEAD) (\/[^ \r\n]*) HTTP\/1\.1\r\n(?:[^\r\n]+\r\n)*\r\n$/;
const beyondAscii = /[\x80-\xff]/g;

/**
 * Gives a request to the server again with its address percent-encoded: `curl '…?policy=链长制'` sends the characters as
 * they are, which Node's parser refuses. Everything else about the request still passes the strict parser.
 * @returns false where that is not what was wrong; nothing is done then.
 */
export function answerEncoded(server: Server, error: Error, socket: Socket & { _httpMessage?: unknown }): boolean {
  const packet = 'rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '';
  const [head = '', method, address = ''] = whole.exec(packet) ?? [];
  // An answer to an earlier request that is still being written may not be mixed with this one.
  if (address.search(beyondAscii) < 0 || socket._httpMessage) return false;
  const encoded = address.replace(beyondAscii, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
  const rest = head.slice(head.indexOf('\r\n'));
  server.emit('connection', connectionOf(socket, `${method} ${encoded} HTTP/1.1\r\nConnection: close${rest}`));
  return true;
}

/** A connection that brings one request and writes its answer to the socket. */
function connectionOf(socket: Socket, request: string): Duplex {
  const connection = new Duplex({
    read() {},
    write: (chunk: Buffer, _encoding, done) => {
      socket.write(chunk, done);
    },
    final: (done) => {
      socket.end(done);
    },
    destroy: (cause, done) => {
      socket.destroySoon();
      done(cause);
    },
  });
  // By which callers are told apart, and told to be on this machine.
  Object.assign(connection, { remoteAddress: socket.remoteAddress, remotePort: socket.remotePort });
  socket.once('close', () => connection.destroy());
  connection.push(Buffer.from(request, 'latin1'));
  return connection;
}
