import { isRelation } from '../../graph/rows.ts';
import { lookup, type Service } from '../service.ts';

/**
 * Things with what makes a graph of them: the acts, documents and ways of working that lead to two or more of them, as an
 * adoption leads to its region and its policy, and the bodies that issued the documents.
 */
export async function withAround(service: Service, things: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set(things);
  const ends = new Map<string, number>();
  for (const { from } of await lookup(service, 'neighbours-into', { ids: [...things] })) {
    const id = String(from);
    ends.set(id, (ends.get(id) ?? 0) + 1);
    if (ends.get(id) === 2) found.add(id);
  }
  for (const { to, relation } of await lookup(service, 'dated-relations-from', { ids: [...found] }))
    if (isRelation(relation) && relation.type === 'ISSUED_BY') found.add(String(to));
  return found;
}
