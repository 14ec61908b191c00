import type { Catalogue } from '../cypher/question.ts';
import { project } from '../graph/project.ts';
import { evidenceRows, nodeRow, passageRow, relationRow, sourceRow, statementRow } from '../graph/rows.ts';
import type { GraphStore } from '../graph/store.ts';
import { batches } from '../ingest/load/rows.ts';
import type { Corpus } from './corpus.ts';

/** Writes a corpus and the view that follows from it with the statements of `cypher/load/`; objects were subjects before. */
export async function fill(store: GraphStore, { load }: Catalogue, { source, passages, statements }: Corpus): Promise<void> {
  const { nodes, relations } = project(statements);
  const subjects = new Set(statements.map(({ subject }) => subject.id));
  await store.write([
    ...batches(load['sources'], 'rows', [sourceRow(source)]),
    ...batches(load['passages'], 'rows', passages.map(passageRow)),
    ...batches(load['statements'], 'rows', statements.map(statementRow)),
    ...batches(
      load['evidence'],
      'rows',
      statements.flatMap((one) => evidenceRows(one, ({ line }) => `${source.id}:L${line}`)),
    ),
    ...batches(load['nodes'], 'rows', nodes.filter(({ id }) => subjects.has(id)).map(nodeRow)),
    ...batches(load['relations'], 'rows', relations.map(relationRow)),
  ]);
}
