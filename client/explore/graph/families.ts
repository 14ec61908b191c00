/** Kinds that share a mark and a switch. A new one is a line; its name is in the locales. */
export const families = [
  { id: 'region', glyph: '地', kinds: ['Province', 'City', 'County', 'Zone', 'Nation'] },
  { id: 'adoption', glyph: '行', kinds: ['Adoption'] },
  { id: 'policy', glyph: '策', kinds: ['Policy'] },
  { id: 'document', glyph: '文', kinds: ['Document'] },
  { id: 'mechanism', glyph: '机', kinds: ['Mechanism'] },
  { id: 'component', glyph: '素', kinds: ['Component'] },
  { id: 'leadership', glyph: '职', kinds: ['Leadership'] },
  { id: 'organization', glyph: '构', kinds: ['Organization'] },
  { id: 'person', glyph: '人', kinds: ['Person', 'Expert'] },
  { id: 'cluster', glyph: '链', kinds: ['IndustryChain', 'Cluster'] },
  { id: 'enterprise', glyph: '企', kinds: ['Enterprise'] },
  { id: 'observation', glyph: '数', kinds: ['Observation'] },
  { id: 'problem', glyph: '题', kinds: ['Problem', 'Proposal'] },
  { id: 'medium', glyph: '媒', kinds: ['Medium'] },
] as const;

export type Family = (typeof families)[number]['id'];

const byKind = new Map<string, (typeof families)[number]>(
  families.flatMap((one) => one.kinds.map((kind) => [kind, one] as const)),
);

/** The family of a kind; kinds that this client does not know are told as problems are, by their text. */
export const familyOf = (kind: string): Family => byKind.get(kind)?.id ?? 'problem';

/** The sign in the circle of a thing. */
export const glyphOf = (kind: string): string => (kind === 'Nation' ? '国' : (byKind.get(kind)?.glyph ?? '·'));

export const isRegion = (kind: string): boolean => familyOf(kind) === 'region';
