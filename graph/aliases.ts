import { documentId, documentNumber, namedId } from './ids.ts';
import type { Kind } from './kinds.ts';

/**
 * Ids that lead to a thing although it has another: those that it had, or has elsewhere, where a source gives no document
 * number, or another of its names. They follow from its names alone, so that a link made from an earlier edition still
 * finds it.
 *
 * @example aliasesOf('赣府厅字〔2020〕33号', ['Document'], ['工作方案'], ['360000']) // ['doc-…', 'doc-…']
 */
export function aliasesOf(id: string, of: readonly Kind[], names: readonly string[], regions: readonly string[]): string[] {
  const ids = names.flatMap((name) =>
    of.flatMap((kind) => (kind === 'Document' ? titleIds(name, regions) : nameId(id, kind, name))),
  );
  return [...new Set(ids)].filter((one) => one !== id && documentNumber(one) === undefined).sort();
}

/** Of a document whose source says where it is from, and of one whose source does not. */
const titleIds = (title: string, regions: readonly string[]) => [...regions, null].map((region) => documentId({ title, region }));

/** Only of things whose whole id is a name: that of a cluster begins with its region. */
function nameId(id: string, kind: Kind, name: string): string[] {
  const prefix = namedId(kind, '');
  return id.startsWith(prefix) && !id.slice(prefix.length).includes(':') ? [namedId(kind, name)] : [];
}
