import type { Catalogue } from '../../cypher/question.ts';
import type { GraphStore } from '../../graph/store.ts';

/**
 * Ingests what a fresh clone is made from. The ingestion is imported when it runs, so that a fault of it fails the tests
 * that need it and leaves those of the engines.
 */
export async function loadDefaults(store: GraphStore, catalogue: Catalogue): Promise<void> {
  const { defaultInputs } = await import('../../ingest/defaults.ts');
  await loadInputs(
    store,
    catalogue,
    defaultInputs.map(({ path }) => path),
  );
}

/** Ingests files, likewise. */
export async function loadInputs(store: GraphStore, catalogue: Catalogue, paths: readonly string[]): Promise<void> {
  const { readGazetteer, readInputs } = await import('../../ingest/inputs.ts');
  const { ingest } = await import('../../ingest/ingest.ts');
  const regions = readGazetteer();
  for (const input of await readInputs(paths.map((path) => ({ path })))) await ingest(input, regions, { store, catalogue });
}
