import { loadCatalogue } from '../cypher/catalogue.ts';
import { openEmbedded } from '../graph/engines/embedded.ts';
import { ingestDefaults } from '../ingest/commands/ingest.ts';
import type { Suite } from './suite.ts';

/** Questions on the graph that comes with Liantu, embedded, against reading one node. */
export async function graph(): Promise<Suite> {
  const store = await openEmbedded(':memory:');
  const catalogue = loadCatalogue();
  await ingestDefaults({ store, catalogue });
  const ask = (name: string, parameters = {}) => {
    const cypher = catalogue.questions.get(name)?.cypher ?? '';
    return () => store.read(cypher, { policy: 'policy:链长制', region: '330000', asOf: null, ...parameters });
  };
  return {
    base: 'read one node by its id',
    tasks: {
      'one node': () => store.read(catalogue.lookup['thing'] ?? '', { id: '330000' }),
      'question adopters': ask('adopters'),
      'question followers': ask('followers'),
      'question neighbourhood of 浙江省': ask('neighbourhood', { thing: '330000' }),
    },
    close: () => store.close(),
  };
}
