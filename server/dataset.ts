import { digest } from '../graph/ids.ts';
import { type Dataset, lookup, type Service } from './service.ts';

/**
 * Tells which edition of the data the store holds: its version follows from the sources, whose ids follow from their
 * characters, and from how many statements were taken from them, which changes with the rules.
 * Requests that come together share one look.
 */
export function datasetOf(service: Pick<Service, 'store' | 'catalogue'>): () => Promise<Dataset> {
  let looking: Promise<Dataset> | undefined;
  return () => {
    looking ??= look(service).finally(() => {
      looking = undefined;
    });
    return looking;
  };
}

async function look(service: Pick<Service, 'store' | 'catalogue'>): Promise<Dataset> {
  const rows = await lookup(service, 'edition');
  const parts = rows.map(({ source, statements }) => `${source} ${statements}`);
  return { version: digest(parts.sort(), 12), sources: parts.length };
}
