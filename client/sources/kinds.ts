/** A kind of statement as the text marks it. */
export interface MarkKind {
  id: MarkId;
  /** One character that stands for it. */
  glyph: string;
  /** How its words are underlined: the shape tells families apart without colour. */
  line: 'solid' | 'dashed' | 'dotted' | 'double' | 'thin';
  takes(stated: Said): boolean;
}

export type MarkId = (typeof ids)[number];

/** What a statement is about and says. */
export interface Said {
  kind: string;
  predicate: string;
}

const ids = [
  'tie',
  'date',
  'adoption',
  'leader',
  'mechanism',
  'cluster',
  'expert',
  'figure',
  'document',
  'problem',
  'name',
] as const;
const ties = ['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'DIRECTED', 'ORIGINATED', 'MAY_HAVE_FOLLOWED'];
const of =
  (...kinds: string[]) =>
  ({ kind }: Said) =>
    kinds.includes(kind);

/** In order: a statement is of the first kind that takes it, and where marks overlap the first is drawn. */
export const markKinds: readonly MarkKind[] = [
  { id: 'tie', glyph: '系', line: 'solid', takes: ({ predicate }) => ties.includes(predicate) },
  { id: 'date', glyph: '时', line: 'solid', takes: ({ predicate }) => predicate === 'date' },
  { id: 'adoption', glyph: '行', line: 'solid', takes: of('Adoption') },
  { id: 'leader', glyph: '职', line: 'dashed', takes: of('Leadership') },
  { id: 'mechanism', glyph: '机', line: 'dotted', takes: of('Mechanism', 'Component') },
  { id: 'cluster', glyph: '链', line: 'dotted', takes: of('Cluster', 'IndustryChain') },
  { id: 'expert', glyph: '人', line: 'dashed', takes: of('Expert', 'Person') },
  { id: 'figure', glyph: '数', line: 'double', takes: of('Observation') },
  { id: 'document', glyph: '文', line: 'thin', takes: of('Document') },
  { id: 'problem', glyph: '题', line: 'thin', takes: of('Problem', 'Proposal') },
  { id: 'name', glyph: '名', line: 'thin', takes: () => true },
];

/** The kind of a statement. The name of a medium tells where something was reported, and nothing of the thing itself. */
export const kindOf = (said: Said): MarkId =>
  (said.predicate === 'REPORTED_BY' ? undefined : markKinds.find(({ takes }) => takes(said))?.id) ?? 'name';

/** The kinds of several statements, each once, in the order of the legend. */
export function kindsOf(states: readonly Said[]): MarkId[] {
  const found = new Set(states.map(kindOf));
  return ids.filter((id) => found.has(id));
}

/** How many statements there are of each kind, in the order of the legend; kinds without any are left out. */
export function countKinds(stated: readonly (Said & { statements: number })[]): { id: MarkId; statements: number }[] {
  return ids
    .map((id) => ({
      id,
      statements: stated.reduce((sum, one) => sum + (kindOf(one) === id ? one.statements : 0), 0),
    }))
    .filter(({ statements }) => statements > 0);
}
