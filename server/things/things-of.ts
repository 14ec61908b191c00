import type { Statement, Thing } from '../../graph/statement.ts';
import { lookup, type Service } from '../service.ts';
import { type ThingRow, toThing } from './thing.ts';

/** The things that statements are about, with their labels, read in one go. One that has no node is called by its id. */
export async function thingsOf(service: Service, statements: readonly Statement[]): Promise<(end: Thing) => ThingRow> {
  const ids = new Set(statements.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id])));
  const rows = ids.size > 0 ? await lookup(service, 'things', { ids: [...ids] }) : [];
  const known = new Map(rows.flatMap((row) => toThing(row['thing']) ?? []).map((thing) => [thing.id, thing]));
  return ({ id, kind }) => known.get(id) ?? { id, kind, label: id };
}
