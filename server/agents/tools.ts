import { z } from 'zod';
import type { Route } from '../routing/route.ts';
import type { Service } from '../service.ts';
import { questionTools } from './questions.ts';
import { type Tool, toolOf } from './tool.ts';

/** What agents are offered: all that answers a question, and no list for its own sake. */
const tags: ReadonlySet<string> = new Set(['search', 'paths', 'dossiers', 'diffusion', 'evidence', 'neighbourhood', 'sources']);

/**
 * The tools that the routes make. An agent reads all of them before its first word, so they have to be few and short: the
 * questions are one tool together, and what an answer holds is seen in the answer.
 */
export function toolsOf(service: Service, routes: readonly Route[]): Tool[] {
  const made = (wanted: (route: Route) => boolean) =>
    routes.flatMap((route) => {
      const { method, body } = route;
      return method === 'GET' && wanted(route) && body instanceof z.ZodObject ? [toolOf(service, route, body)] : [];
    });
  return [
    ...questionTools(
      service,
      made(({ tag }) => tag === 'questions'),
    ),
    ...made(({ tag }) => tags.has(tag)),
  ];
}
