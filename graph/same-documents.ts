import { dateSpan } from './dates.ts';
import { groupBy } from './group.ts';
import { digest, documentNumber } from './ids.ts';
import { reference, type Statement } from './statement.ts';
import type { NodeRow, RelationRow } from './view.ts';

/** How far apart, in days, two dates of one document may lie: issued and published, not this year's and last year's. */
const apart = 183;

/**
 * Relations from a document that one source names without a number to the one that another names with it: the same title
 * of the same region, dates not far apart, and no second number that it could be. Each says why, and stands or falls with
 * the statements that it follows from; the documents themselves stay as their sources name them.
 * @param nodes those with `titleKey`, what documents that are one have in common, are compared
 */
export function sameDocuments(nodes: readonly NodeRow[], bySubject: ReadonlyMap<string, readonly Statement[]>): RelationRow[] {
  const keyed = nodes.filter(({ properties }) => typeof properties['titleKey'] === 'string');
  return [...groupBy(keyed, ({ properties }) => String(properties['titleKey'])).values()].flatMap((same) => {
    const numbered = same.filter(({ id }) => documentNumber(id) !== undefined);
    const plain = same.filter((one) => !numbered.includes(one)).sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first] = plain;
    return plain.flatMap((one) => {
      const near = (numbered.length > 0 ? numbered : first && first !== one ? [first] : []).filter((other) => close(one, other));
      const [other] = near;
      return other && near.length === 1 ? [relation(one, other, bySubject)] : [];
    });
  });
}

function relation(from: NodeRow, to: NodeRow, bySubject: ReadonlyMap<string, readonly Statement[]>): RelationRow {
  const names = [from, to].flatMap(({ id }) =>
    (bySubject.get(id) ?? []).filter(({ predicate, polarity }) => predicate === 'name' && polarity === 'affirmed'),
  );
  return {
    id: digest([from.id, 'SAME_AS', to.id]),
    from: from.id,
    type: 'SAME_AS',
    to: to.id,
    properties: {
      assertion: 'derived',
      modality: 'fact',
      polarity: 'affirmed',
      confidence: Math.min(...names.map(({ confidence }) => confidence)),
      because: 'same title and region',
      statements: names.map(({ id }) => id).sort(),
      evidence: [...new Set(names.flatMap(({ evidence }) => evidence.map(reference)))].sort(),
      sources: new Set(names.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
    },
  };
}

function close(a: NodeRow, b: NodeRow): boolean {
  const [one, other] = [a, b].map(({ properties }) => dateSpan(String(properties['date'] ?? '')));
  const days = (from: string | null | undefined, to: string | null | undefined) =>
    from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : 0;
  return days(one?.latest, other?.earliest) <= apart && days(other?.latest, one?.earliest) <= apart;
}
