import express, { type RequestHandler, Router } from 'express';
import { admit } from '../access/admit.ts';
import { callerOf } from '../access/caller.ts';
import { MethodError } from '../problems/errors.ts';
import type { Service } from '../service.ts';
import type { Tool } from './tool.ts';

const longest = '1mb';

/** Loaded with the first request: few services are asked by agents. */
const library = () => Promise.all([import('./server.ts'), import('@modelcontextprotocol/sdk/server/streamableHttp.js')]);

/**
 * The tools over streamable HTTP at `/mcp`, for whoever holds a token, also on this machine. Nothing is kept between two
 * requests, so that any process can answer the next one.
 */
export function agentsOverHttp(service: Service, tools: readonly Tool[], version: string): RequestHandler {
  const router = Router();
  router.use('/mcp', (request, _response, next) => {
    admit('trusted', { ...callerOf(request), here: false }, service.tokens);
    if (request.method !== 'POST') throw new MethodError(request.method, ['POST']);
    next();
  });
  router.post('/mcp', express.json({ limit: longest }), async (request, response) => {
    const [{ agentServer }, { StreamableHTTPServerTransport }] = await library();
    const server = agentServer(service, tools, version);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once('close', () => void server.close());
    await server.connect(transport);
    await transport.handleRequest(request, response, request.body);
  });
  return router;
}
