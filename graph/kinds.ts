/**
 * The kinds of thing in the graph: one row a kind, the finest label last.
 * A thing that sources describe under several kinds (Person, then Expert) carries the labels of all of them.
 */
export const kinds = {
  Nation: { labels: ['Region', 'Nation'], zh: '全国', en: 'Nation' },
  Province: { labels: ['Region', 'Province'], zh: '省级', en: 'Province' },
  City: { labels: ['Region', 'City'], zh: '地市', en: 'City' },
  County: { labels: ['Region', 'County'], zh: '区县', en: 'County' },
  Zone: { labels: ['Region', 'Zone'], zh: '开发区', en: 'Development zone' },
  Document: { labels: ['Document'], zh: '文件', en: 'Document' },
  Organization: { labels: ['Organization'], zh: '机构', en: 'Organization' },
  Person: { labels: ['Person'], zh: '人物', en: 'Person' },
  Expert: { labels: ['Person', 'Expert'], zh: '专家', en: 'Expert' },
  Leadership: { labels: ['Leadership'], zh: '链长职责', en: 'Leadership' },
  Adoption: { labels: ['Adoption'], zh: '实行', en: 'Adoption' },
  Policy: { labels: ['Policy'], zh: '政策', en: 'Policy' },
  Mechanism: { labels: ['Mechanism'], zh: '机制', en: 'Mechanism' },
  Component: { labels: ['Component'], zh: '机制要素', en: 'Mechanism component' },
  Cluster: { labels: ['Cluster'], zh: '产业集群', en: 'Industry cluster' },
  IndustryChain: { labels: ['Cluster', 'IndustryChain'], zh: '产业链', en: 'Industry chain' },
  Observation: { labels: ['Observation'], zh: '数据', en: 'Observation' },
  Problem: { labels: ['Problem'], zh: '问题', en: 'Problem' },
  Proposal: { labels: ['Proposal'], zh: '提案线索', en: 'Proposal' },
  Enterprise: { labels: ['Enterprise'], zh: '企业', en: 'Enterprise' },
  Medium: { labels: ['Medium'], zh: '媒体', en: 'Medium' },
} as const satisfies Record<string, { labels: readonly string[]; zh: string; en: string }>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

/** Every label a thing can carry, each once. */
export const labels = [...new Set(Object.values(kinds).flatMap((kind) => [...kind.labels]))];

export const regionKinds = ['Nation', 'Province', 'City', 'County', 'Zone'] as const satisfies readonly Kind[];

/** The finest kind that a set of labels names: `['Region', 'City']` is a City. */
export function kindOf(carried: readonly string[]): Kind | undefined {
  const fits = kindNames.filter((kind) => kinds[kind].labels.every((label) => carried.includes(label)));
  return fits.sort((a, b) => kinds[b].labels.length - kinds[a].labels.length)[0];
}
