import { type Exported, fileOf, type Written } from '../export/export.ts';
import type { ExportedRows } from '../export/graph.ts';
import { readGraph } from '../export/read.ts';
import type { Service } from '../service.ts';
import type { PathsAnswer } from './answer.ts';

/**
 * Paths as a file: the graph of the things on them and of all that relates these, with the quotes that prove it, and as
 * rows each step in its place.
 * @throws ParameterError for a part that the format has not; StoreError when the store does not answer.
 */
export async function exportedPaths(service: Service, answer: PathsAnswer, written: Written): Promise<Exported> {
  const things = new Set(answer.data.flatMap((path) => path.things.map(({ id }) => id)));
  const { from, to } = answer.meta;
  const title = { zh: `${from.label}与${to.label}之间的路径`, en: `Paths between ${from.label} and ${to.label}` };
  return fileOf(written, 'paths', () => readGraph(service, { title, answer: rowsOf(answer, title) }, things));
}

/** A row a step: which path, its cost, which step of it, and what the step says. */
function rowsOf({ data, meta }: PathsAnswer, title: { zh: string; en: string }): ExportedRows {
  const rows = data.flatMap(({ cost, hops }, path) =>
    hops.map(({ from, to, relation, direction, assertion, modality, polarity, confidence, sentence, evidence }, step) => ({
      path: path + 1,
      cost,
      step: step + 1,
      from: { id: from.id, kind: from.kind, label: from.label },
      relation,
      direction,
      to: { id: to.id, kind: to.kind, label: to.label },
      assertion,
      modality,
      polarity,
      confidence,
      zh: sentence.zh,
      en: sentence.en,
      evidence,
    })),
  );
  return { name: 'paths', ...title, parameters: { from: meta.from.id, to: meta.to.id }, columns: [...columns], rows };
}

const columns = [
  ...['path', 'cost', 'step', 'from', 'relation', 'direction', 'to'],
  ...['assertion', 'modality', 'polarity', 'confidence', 'zh', 'en'],
];
