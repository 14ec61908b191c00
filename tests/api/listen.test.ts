import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { LiantuError } from '../../graph/errors.ts';
import { listen } from '../../server/listen.ts';
import { raw } from './raw.ts';

const local = { host: '127.0.0.1', port: 0 };

test('a port that is taken is told in one line that says what to do', async () => {
  const running = await listen((_, response) => response.end(), local);
  const port = Number(new URL(running.url).port);
  const second = listen((_, response) => response.end(), { ...local, port });
  await expect(second).rejects.toThrow(LiantuError);
  await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken: stop what listens there, or set PORT to another.`);
  await running.stop();
});

test('a host that is not this machine is told', async () => {
  await expect(listen(() => {}, { host: '192.0.2.1', port: 0 })).rejects.toThrow('192.0.2.1 is no address of this machine');
});

test('a stop finishes the request in hand, and takes no new one', async () => {
  let finish: (() => void) | undefined;
  const running = await listen((_, response) => {
    finish = () => response.end('done');
  }, local);
  const idle = connect(Number(new URL(running.url).port), '127.0.0.1');
  await once(idle, 'connect');
  const answer = fetch(running.url).then((response) => response.text());
  while (!finish) await new Promise((done) => setTimeout(done, 5));
  const stopped = running.stop();
  await expect(fetch(running.url)).rejects.toThrow();
  finish();
  expect(await answer).toBe('done');
  await stopped;
  idle.destroy();
});

test('a stop does not wait for connections that never asked anything', async () => {
  const running = await listen(() => {}, local);
  const idle = connect(Number(new URL(running.url).port), '127.0.0.1');
  await once(idle, 'connect');
  const began = performance.now();
  await running.stop();
  expect(performance.now() - began).toBeLessThan(5_000);
  idle.destroy();
});

test('what is no HTTP request is refused as a problem', async () => {
  const running = await listen(() => {}, local);
  expect(await raw(running.url, 'NOT HTTP\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*malformed-request/,
  );
  await running.stop();
});
