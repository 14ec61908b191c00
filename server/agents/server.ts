import { randomUUID } from 'node:crypto';
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { nearestNames } from '../names/distance.ts';
import { toProblem } from '../problems/problem.ts';
import type { Service } from '../service.ts';
import type { JsonObject, Tool } from './tool.ts';
import { instructions } from './words.ts';

const Arguments: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/**
 * A server of the Model Context Protocol that offers the tools; it serves one transport.
 * A refusal is an answer of the tool, with what to do: the agent can mend its arguments.
 */
export function agentServer({ log }: Pick<Service, 'log'>, tools: readonly Tool[], version: string): Server {
  const server = new Server({ name: 'liantu', title: 'Liantu 链图', version }, { capabilities: { tools: {} }, instructions });

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, input }) => ({
      name,
      description,
      inputSchema: { ...input(), type: 'object' as const },
      annotations: { readOnlyHint: true, openWorldHint: false },
    })),
  }));

  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) {
      const near = nearestNames(
        params.name,
        tools.map(({ name }) => name),
      );
      const hint = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '.';
      throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name.slice(0, 60)}${hint}`);
    }
    try {
      const answer = await tool.call(Arguments.parse(params.arguments ?? {}), signal);
      return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
    } catch (error) {
      const id = randomUUID();
      const problem = toProblem(error, { id });
      if (problem.status >= 500) log.error({ id, tool: tool.name, err: error }, 'tool failed');
      const { type: _, title: __, instance: ___, ...told } = problem;
      return { content: [{ type: 'text', text: JSON.stringify(told) }], isError: true };
    }
  });

  return server;
}
