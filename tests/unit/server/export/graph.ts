import type { Source } from '../../../../graph/source.ts';
import type { Evidence } from '../../../../graph/statement.ts';
import type { ExportedGraph, ExportedRelation, ExportedThing } from '../../../../server/export/graph.ts';

const source: Source = {
  id: 's',
  name: 's.txt',
  title: '摘编 "甲" & <乙>',
  date: '2021-06',
  sha256: '0'.repeat(64),
  length: 100,
  lines: 3,
  standing: 'digest',
};

/** Words that every format has to guard: signs of XML and TeX, line breaks, quotation marks, what XML cannot hold. */
export const nasty = `=SUM(A1)&<"𠮷">\n\t{\\input}, 100% \u000c,，`;

const quote = (start: number, words: string): Evidence => ({
  source: 's',
  start,
  end: start + words.length,
  quote: words,
  line: 1,
});

const things: ExportedThing[] = [
  {
    id: '330000',
    kind: 'Province',
    label: '浙江省',
    labels: ['Province', 'Region'],
    properties: { name: '浙江省', names: ['浙江省', '之江'], short: '浙江', sources: 1 },
    evidence: [quote(0, '浙江省')],
  },
  {
    id: '甲〔2020〕1号',
    kind: 'Document',
    label: '关于"链长制"的{通知}',
    labels: ['Document'],
    properties: {
      name: '关于"链长制"的{通知}',
      number: '甲〔2020〕1号',
      date: '2020-04-28',
      earliest: '2020-04-28',
      text: nasty,
    },
    evidence: [quote(10, nasty), quote(50, '2020年4月28日')],
  },
  ...['org:一', 'org:二', 'org:三', 'org:四'].map(
    (id): ExportedThing => ({
      id,
      kind: 'Organization',
      label: id.slice(-1).repeat(3),
      labels: ['Organization'],
      properties: { name: id.slice(-1).repeat(3) },
      evidence: [quote(60, '机关')],
    }),
  ),
];

const relation = (id: string, type: string, to: string, rest: ExportedRelation['properties'] = {}): ExportedRelation => ({
  id,
  from: '甲〔2020〕1号',
  ofDocument: true,
  type,
  to,
  properties: { assertion: 'stated', modality: 'fact', polarity: 'affirmed', confidence: 0.9, statements: ['x', 'y'], ...rest },
  earliest: '2020-04-28',
  evidence: [quote(10, nasty)],
});

const relations: ExportedRelation[] = [
  relation('r1', 'IN_REGION', '330000'),
  relation('r2', 'IN_REGION', '330000', { polarity: 'negated' }),
  relation('r3', 'ISSUED_BY', 'org:二', { order: 1 }),
  relation('r4', 'ISSUED_BY', 'org:一', { order: 2 }),
  relation('r5', 'ISSUED_BY', 'org:四', { order: 3 }),
  relation('r6', 'ISSUED_BY', 'org:三', { order: 4 }),
];

/** A small graph with what is hard to write. */
export const graph: ExportedGraph = {
  dataset: 'abc',
  title: { zh: '全图', en: 'The whole graph' },
  answer: {
    name: 'q',
    zh: '问',
    en: 'asks',
    parameters: {},
    columns: ['region', 'text', 'count'],
    rows: [
      { region: { id: '330000', kind: 'Province', label: '浙江省' }, text: nasty, count: -1, evidence: ['s:0-3', 's:10-12'] },
      { region: null, text: '-5%', count: null, evidence: [] },
    ],
  },
  sources: new Map([[source.id, source]]),
  names: {
    things: ['date', 'earliest', 'name', 'names', 'number', 'short', 'sources', 'text'],
    relations: ['assertion', 'confidence', 'modality', 'order', 'polarity', 'statements'],
  },
  async *things() {
    yield* things;
  },
  async *relations() {
    yield* relations;
  },
};
