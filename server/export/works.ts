import type { Standing } from '../../graph/source.ts';
import type { Evidence } from '../../graph/statement.ts';
import type { ExportedGraph } from './graph.ts';

/** What can be cited: a document that the graph knows, or a source that it was made from. */
export interface Work {
  id: string;
  title: string;
  /** 文号; undefined where none is known. */
  number: string | undefined;
  /** EDTF, as precise as the source. */
  date: string | undefined;
  /** Bodies that issued it, in the order of the source. */
  authors: string[];
  /** Of a source what it rests on; undefined for a document. */
  standing: Standing | undefined;
  /** What proves that the document is called, numbered and dated so; none for a source. */
  evidence: Evidence[];
}

/** Everything that can be cited: documents in order of their ids, then the sources that prove anything of the graph. */
export async function worksOf({ sources, things, relations }: ExportedGraph): Promise<Work[]> {
  const documents = new Map<string, Work>();
  const bodies = new Map<string, string>();
  const used = new Set<string>();
  for await (const { id, kind, label, properties, evidence } of things()) {
    for (const { source } of evidence) used.add(source);
    if (kind === 'Organization') bodies.set(id, label);
    if (kind !== 'Document') continue;
    const [number, date] = [text(properties['number']), text(properties['date'])];
    documents.set(id, { id, title: label, number, date, authors: [], standing: undefined, evidence });
  }
  for (const [id, issuers] of await issuersOf(relations(), documents, used)) {
    const inOrder = issuers.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    documents.get(id)?.authors.push(...inOrder.map((one) => bodies.get(one.id) ?? one.id));
  }
  const proving = [...sources.values()].filter(({ id }) => used.has(id));
  const cited = proving.map(({ id, title, date, standing }): Work => {
    return { id, title, number: undefined, date: date ?? undefined, authors: [], standing, evidence: [] };
  });
  return [...documents.values(), ...cited.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Ids of the bodies that issued each document, each with its place; the sources of all relations are added to `used`. */
async function issuersOf(
  relations: ReturnType<ExportedGraph['relations']>,
  documents: ReadonlyMap<string, Work>,
  used: Set<string>,
) {
  const found = new Map<string, { id: string; order: number }[]>();
  for await (const { from, type, to, properties, evidence } of relations) {
    for (const { source } of evidence) used.add(source);
    if (type !== 'ISSUED_BY' || properties['polarity'] !== 'affirmed' || !documents.has(from)) continue;
    const { order } = properties;
    const issuers = found.get(from) ?? [];
    found.set(from, [...issuers, { id: to, order: typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER }]);
  }
  return found;
}
