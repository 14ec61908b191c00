import { type Facts, type LinkRow, learn, nothing, type Thing } from '../../../../client/explore/graph/facts.ts';

const kinds: Record<string, string> = {
  浙: 'Province',
  赣: 'Province',
  实: 'Adoption',
  行: 'Adoption',
  文: 'Document',
  𠮷: 'Organization',
};
const thing = (id: string): Thing => ({ id, kind: kinds[id] ?? 'City', label: id });

type Told = [from: string, relation: string, to: string, rest?: Partial<LinkRow>];

/** 浙 has an adoption 实 that rests on the document 文 of the body 𠮷; 赣, with 行, is contrasted with 浙. */
export const told: Told[] = [
  ['实', 'IN_REGION', '浙', { evidence: ['a:1-2', 'a:3-4', 'a:5-6'] }],
  ['行', 'IN_REGION', '赣', { confidence: 0.7 }],
  ['实', 'BY_DOCUMENT', '文'],
  ['文', 'ISSUED_BY', '𠮷', { assertion: 'derived' }],
  ['赣', 'CONTRASTED_WITH', '浙'],
];

const dates: Record<string, string> = { 实: '2019-08', 行: '2020-04-28', 文: '2019-07' };

/** Facts in which the neighbourhoods of some things are read. */
export function factsOf(ids: readonly string[], links: readonly Told[] = told): Facts {
  const row = (relation: string, direction: string, other: string, rest: Partial<LinkRow> = {}): LinkRow => ({
    relation,
    direction,
    neighbour: thing(other),
    assertion: 'stated',
    modality: 'fact',
    polarity: 'affirmed',
    confidence: 0.9,
    evidence: ['a:1-2'],
    ...rest,
  });
  const rows = ids.map((id) => {
    const date = dates[id] ?? null;
    const day = date === null ? null : date.length === 7 ? `${date}-01` : date;
    const own = links.flatMap(([from, relation, to, rest]) => [
      ...(from === id ? [row(relation, 'out', to, rest)] : []),
      ...(to === id ? [row(relation, 'in', from, rest)] : []),
    ]);
    return { ...thing(id), date, earliest: day, latest: day, links: own };
  });
  return learn(nothing, rows, []);
}

export const everything = factsOf([...Object.keys(kinds)]);
