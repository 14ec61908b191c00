import type { Kind } from './kinds.ts';

const regions = ['Nation', 'Province', 'City', 'County', 'Zone'] as const;
const clusters = ['Cluster', 'IndustryChain'] as const;
const people = ['Person', 'Expert'] as const;
const located = ['Document', 'Adoption', 'Leadership', 'Mechanism', ...clusters, 'Observation', 'Problem', 'Enterprise'] as const;

export interface Relation {
  from: readonly Kind[];
  to: readonly Kind[];
  /** What its ends are called beside the attributes of the thing it starts at: `filter=region:330000`. */
  field: string;
  /** Reads from left to right: 广西 {zh} 浙江. */
  zh: string;
  en: string;
}

/** Every relation of the graph by its type. `cypher/load/relations.cypher` writes just these; a test holds the two together. */
export const relations = {
  PART_OF: { from: regions, to: regions, field: 'partOf', zh: '属于', en: 'is part of' },
  IN_REGION: { from: located, to: regions, field: 'region', zh: '所在地区', en: 'is in' },
  OF_POLICY: { from: ['Adoption', 'Leadership', 'Mechanism'], to: ['Policy'], field: 'policy', zh: '所属政策', en: 'belongs to' },
  BY_DOCUMENT: {
    from: ['Adoption', 'Leadership', 'Mechanism', 'Cluster', 'IndustryChain'],
    to: ['Document'],
    field: 'document',
    zh: '依文件',
    en: 'rests on',
  },
  ISSUED_BY: { from: ['Document'], to: ['Organization'], field: 'issuer', zh: '发文机关', en: 'was issued by' },
  ABOUT_POLICY: { from: ['Document'], to: ['Policy'], field: 'policy', zh: '涉及政策', en: 'concerns' },
  CITES: { from: ['Document'], to: ['Document'], field: 'cites', zh: '依据', en: 'cites' },
  DRAFT_OF: { from: ['Document'], to: ['Document'], field: 'draftOf', zh: '征求意见稿', en: 'is a draft of' },
  SAME_AS: { from: ['Document'], to: ['Document'], field: 'sameAs', zh: '即同一文件', en: 'is the same document as' },
  HELD_BY: { from: ['Leadership'], to: people, field: 'heldBy', zh: '任职者', en: 'is held by' },
  LEADS: { from: ['Leadership'], to: clusters, field: 'leads', zh: '负责', en: 'leads' },
  HAS_COMPONENT: { from: ['Mechanism'], to: ['Component'], field: 'component', zh: '含要素', en: 'has the component' },
  AFFILIATED_WITH: { from: people, to: ['Organization', 'Enterprise'], field: 'worksAt', zh: '任职于', en: 'works at' },
  SPOKE_ON: { from: people, to: ['Policy'], field: 'spokeOn', zh: '论及', en: 'spoke on' },
  REPORTED_BY: {
    from: ['Adoption', 'Leadership', 'Mechanism', 'Observation', ...people],
    to: ['Medium'],
    field: 'reportedBy',
    zh: '见于',
    en: 'was reported by',
  },
  LEARNED_FROM: { from: regions, to: regions, field: 'learnedFrom', zh: '学习借鉴', en: 'learned from' },
  REFERRED_TO: { from: regions, to: regions, field: 'referredTo', zh: '提及为先行者', en: 'named as earlier' },
  CONTRASTED_WITH: { from: regions, to: regions, field: 'contrastedWith', zh: '与之不同', en: 'is contrasted with' },
  DIRECTED: { from: regions, to: regions, field: 'directed', zh: '要求', en: 'directed' },
  ORIGINATED: { from: regions, to: ['Policy'], field: 'originated', zh: '首创', en: 'originated' },
  MAY_HAVE_FOLLOWED: { from: regions, to: regions, field: 'mayHaveFollowed', zh: '可能仿照', en: 'may have followed' },
} as const satisfies Record<string, Relation>;

export type RelationType = keyof typeof relations;
export const relationTypes = Object.keys(relations) as RelationType[];

/** How the values of several statements become one property of a node; with `any` one is shown and the others may be true as well. */
export type Choice = 'best' | 'any' | 'all' | 'first-adoption' | 'firmest-status';

export interface Attribute {
  of: readonly Kind[] | 'every';
  type: 'string' | 'number' | 'date';
  /** `all` keeps every value; the others choose one, and two that cannot both be true are a conflict, but for `any`. */
  choose: Choice;
  /** The only values there are; any where it is missing. */
  values?: readonly string[];
  zh: string;
  en: string;
}

/** Every attribute a statement can give. */
export const attributes = {
  name: { of: 'every', type: 'string', choose: 'all', zh: '名称', en: 'name' },
  label: { of: 'every', type: 'string', choose: 'any', zh: '称呼', en: 'what a thing without a name is called' },
  short: { of: regions, type: 'string', choose: 'best', zh: '简称', en: 'short name' },
  number: { of: ['Document'], type: 'string', choose: 'best', zh: '文号', en: 'document number' },
  date: {
    of: ['Document', 'Adoption', 'Leadership', 'Mechanism', 'Observation', ...clusters],
    type: 'date',
    choose: 'first-adoption',
    zh: '日期',
    en: 'date',
  },
  genre: { of: ['Document'], type: 'string', choose: 'best', zh: '文种', en: 'genre' },
  likelyReading: { of: 'every', type: 'string', choose: 'all', zh: '疑为', en: 'likely reading of a slip in print' },
  status: {
    of: ['Adoption'],
    type: 'string',
    choose: 'firmest-status',
    // From the least to the firmest; `similar` is a scheme that works alike under another name.
    values: ['planned', 'exploring', 'similar', 'pilot', 'adopted'],
    zh: '状态',
    en: 'status',
  },
  scope: { of: ['Adoption'], type: 'string', choose: 'all', zh: '范围', en: 'scope' },
  scheme: { of: ['Adoption'], type: 'string', choose: 'all', zh: '原文名称', en: 'name of the scheme as printed' },
  equivalence: { of: ['Adoption'], type: 'string', choose: 'any', zh: '相近做法', en: 'functional equivalent' },
  role: { of: ['Leadership'], type: 'string', choose: 'best', zh: '角色', en: 'role' },
  holder: { of: ['Leadership'], type: 'string', choose: 'best', zh: '担任者', en: 'holder (post or name)' },
  leaders: { of: ['Leadership'], type: 'number', choose: 'best', zh: '链长人数', en: 'number of leaders' },
  chains: { of: ['Leadership'], type: 'number', choose: 'best', zh: '链数', en: 'number of chains' },
  rank: { of: ['Leadership'], type: 'string', choose: 'best', zh: '级别', en: 'rank of the leaders' },
  affiliation: { of: people, type: 'string', choose: 'all', zh: '单位', en: 'affiliation' },
  post: { of: people, type: 'string', choose: 'all', zh: '职务', en: 'post' },
  said: { of: people, type: 'string', choose: 'all', zh: '观点', en: 'said' },
  clusterType: { of: clusters, type: 'string', choose: 'any', zh: '类型', en: 'type as printed' },
  of: { of: ['Observation'], type: 'string', choose: 'best', zh: '对象', en: 'what is measured' },
  companyRole: { of: ['Enterprise'], type: 'string', choose: 'all', zh: '企业角色', en: 'role of the company' },
  metric: { of: ['Observation'], type: 'string', choose: 'best', zh: '指标', en: 'metric' },
  value: { of: ['Observation'], type: 'number', choose: 'best', zh: '数值', en: 'value' },
  unit: { of: ['Observation'], type: 'string', choose: 'best', zh: '单位', en: 'unit' },
  text: { of: ['Problem', 'Proposal'], type: 'string', choose: 'best', zh: '内容', en: 'text' },
  question: { of: ['Proposal'], type: 'string', choose: 'all', zh: '问题点', en: 'question' },
} as const satisfies Record<string, Attribute>;

export type AttributeName = keyof typeof attributes;

export function isRelation(predicate: string): predicate is RelationType {
  return Object.hasOwn(relations, predicate);
}

export function isAttribute(predicate: string): predicate is AttributeName {
  return Object.hasOwn(attributes, predicate);
}

/** What is wrong with a statement's ends by the vocabulary; undefined when nothing is. */
export function misuse(subject: Kind, predicate: string, object?: Kind): string | undefined {
  if (isRelation(predicate)) {
    const { from, to }: Relation = relations[predicate];
    if (!from.includes(subject)) return `${predicate} cannot start at ${subject}`;
    if (object === undefined || !to.includes(object)) return `${predicate} cannot end at ${object ?? 'a value'}`;
    return undefined;
  }
  if (!isAttribute(predicate)) return `${predicate} is not in the vocabulary`;
  const { of }: Attribute = attributes[predicate];
  if (of !== 'every' && !of.includes(subject)) return `${predicate} is no attribute of ${subject}`;
  return object === undefined ? undefined : `${predicate} takes a value, not a thing`;
}
