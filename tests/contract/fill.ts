import type { Catalogue } from '../../cypher/question.ts';
import { project } from '../../graph/project.ts';
import { evidenceRows, nodeRow, passageRow, relationRow, sourceRow, statementRow } from '../../graph/rows.ts';
import type { Batch, GraphStore, Row } from '../../graph/store.ts';
import { type Corpus, passageOf } from './graphs.ts';

/** Writes a corpus and the view that follows from it, in one transaction, with the statements of `cypher/load/`. */
export async function fill(store: GraphStore, catalogue: Catalogue, { sources, passages, statements }: Corpus): Promise<void> {
  const { nodes, relations } = project(statements);
  const batch = (name: string, rows: Row[]): Batch => ({ cypher: catalogue.load[name] ?? '', parameters: { rows } });
  await store.write([
    batch('sources', sources.map(sourceRow)),
    batch('passages', passages.map(passageRow)),
    batch('statements', statements.map(statementRow)),
    batch(
      'evidence',
      statements.flatMap((one) => evidenceRows(one, passageOf)),
    ),
    batch('nodes', nodes.map(nodeRow)),
    batch('relations', relations.map(relationRow)),
  ]);
}
