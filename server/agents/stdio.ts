import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { LiantuError } from '../../graph/errors.ts';
import type { Service } from '../service.ts';
import { agentServer } from './server.ts';
import type { Tool } from './tool.ts';

/** Offers the tools over standard input and output until the agent hangs up or the process is told to stop. */
export async function agentsOverStdio(service: Service, tools: readonly Tool[], version: string): Promise<void> {
  const server = agentServer(service, tools, version);
  const closed = new Promise<void>((done) => {
    server.onclose = done;
  });
  await server.connect(new StdioServerTransport());
  const close = () => void server.close();
  process.stdin.once('end', close);
  process.once('SIGTERM', close).once('SIGINT', close);
  await closed;
}

/**
 * Hands every message on to a running service and back: the embedded graph is held by one process.
 * @throws LiantuError where the service does not answer or refuses the token
 */
export async function passOn(url: URL, token: string): Promise<void> {
  const agent = new StdioServerTransport();
  const service = new StreamableHTTPClientTransport(url, { requestInit: { headers: { Authorization: `Bearer ${token}` } } });
  await new Promise<void>((done, refused) => {
    const fail = (cause: unknown) => refused(notAsked(url, cause));
    agent.onmessage = (message) => void service.send(message).catch(fail);
    service.onmessage = (message) => void agent.send(message);
    agent.onclose = done;
    process.stdin.once('end', done);
    service.start().then(() => agent.start(), fail);
  });
  await service.close();
  // Listening to standard input would keep the process alive.
  await agent.close();
}

function notAsked({ origin }: URL, cause: unknown): LiantuError {
  const reason = String(cause instanceof Error ? cause.message : cause).slice(0, 200);
  const what = `The service at ${origin} cannot be asked (${reason})`;
  return new LiantuError('service-unavailable', `${what}: start it, or check the address and LIANTU_READ_TOKEN.`, { cause });
}
