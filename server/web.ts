import express, { type RequestHandler, Router } from 'express';
import { NotFoundError } from '../graph/errors.ts';

/** A year, for files whose name changes with their content. */
const forever = 'public, max-age=31536000, immutable';

/**
 * Serves the built client from `folder`: the page on which the API is tried at `/api/docs`, and the client itself for every
 * other page that a reader opens anew, as the client routes them.
 */
export function serveClient(folder: string | undefined): RequestHandler {
  const router = Router();
  if (folder !== undefined)
    router.use(
      express.static(folder, {
        redirect: false,
        setHeaders: (response, path) => {
          response.setHeader('Cache-Control', /[\\/]assets[\\/]/.test(path) ? forever : 'no-cache');
        },
      }),
    );
  router.get('/api/docs', (_request, response, next) => {
    if (folder === undefined) return next(unbuilt());
    response.set('Cache-Control', 'no-cache').sendFile('reference/index.html', { root: folder });
  });
  router.get('/{*path}', (request, response, next) => {
    if (!isNavigation(request.path, request.get('accept'))) return next();
    if (folder === undefined) return next(unbuilt());
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}

const unbuilt = () => new NotFoundError('The client is not built: npm run build, then start again.');

/** A browser that opens a page asks for HTML by name; scripts and pictures do not. */
function isNavigation(path: string, accept = ''): boolean {
  return accept.includes('text/html') && !/^\/api(?:\/|$)/.test(path);
}
