import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';
import { datasetOf } from '../dataset.ts';
import { lookup } from '../service.ts';
import type { Examination } from './examinations.ts';

export interface GraphAccess {
  store(): Promise<GraphStore>;
  catalogue(): Catalogue;
}

/** Whether the graph can be opened, and what it holds. */
export function graphExamination(access: GraphAccess): Examination {
  return async () => {
    try {
      const service = { catalogue: access.catalogue(), store: await access.store() };
      try {
        const { version, sources } = await datasetOf(service)();
        const [{ statements = 0 } = {}] = await lookup(service, 'edition');
        if (sources === 0)
          return [
            {
              name: 'Graph',
              state: 'note',
              says: `${service.store.engine}, empty: npm start fills it, liantu ingest adds to it.`,
            },
          ];
        const holds = `${service.store.engine}, ${sources} sources, ${statements} statements, version ${version}.`;
        return [{ name: 'Graph', state: 'well', says: `${holds} liantu check proves it.` }];
      } finally {
        await service.store.close();
      }
    } catch (error) {
      return [{ name: 'Graph', state: 'ill', says: error instanceof Error ? error.message : String(error) }];
    }
  };
}
