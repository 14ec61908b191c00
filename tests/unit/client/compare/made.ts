import type { Comparison, FigureRow } from '../../../../client/compare/shapes.ts';

export const quote = (ref: string, source = 'text') => ({ ref, quote: '…', line: 1, source });
const thing = (id: string, label: string, kind = 'Province') => ({ id, kind, label });

const document = thing('doc-1', '实施方案', 'Document');
const claim = (date: string, more: Partial<Comparison['dates'][number]['claims'][number]> = {}) => ({
  date,
  status: 'adopted',
  later: false,
  chosen: false,
  conflicting: false,
  document: null,
  quotes: [quote(`text:${date}`)],
  ...more,
});

const cell = (judgement: Comparison['mechanisms'][number]['cells'][number]['judgement'], ...wordings: string[]) => ({
  judgement,
  wordings: wordings.map((wording) => ({ wording, quotes: [quote(`table:${wording}`, 'table')] })),
});

const listed = (...names: string[]) =>
  names.map((name) => ({ cluster: thing(`cluster:${name}`, name, 'IndustryChain'), evidence: [`e:${name}`] }));

/** Three regions: one with all that can be told, one that contradicts itself, one of which sources tell nothing. */
export const comparison: Comparison = {
  policy: thing('policy:链长制', '链长制', 'Policy'),
  regions: [thing('330000', '浙江省'), thing('360000', '江西省'), thing('540000', '西藏自治区')],
  dates: [
    {
      status: 'adopted',
      planned: false,
      date: '2019-08',
      conflict: false,
      claims: [
        claim('2019-08', { chosen: true, status: 'pilot', document }),
        claim('2019-08', { chosen: true, document: { ...document, id: 'doc-2' }, quotes: [quote('table:2019-08', 'table')] }),
        claim('../2021-06-10'),
        claim('2022-01-12', { later: true }),
      ],
    },
    {
      status: 'adopted',
      planned: false,
      date: '2020-04-28',
      conflict: true,
      claims: [claim('2020-04-28', { chosen: true, conflicting: true }), claim('2020-05-30', { conflicting: true })],
    },
    { status: null, planned: false, date: null, conflict: false, claims: [] },
  ],
  lags: [
    { order: 'certain', lags: [{ chosen: true, ofPlan: false, months: { least: 7, most: 8 } }] },
    { order: 'unknown', lags: [] },
  ],
  leaders: [
    [
      {
        leadership: thing('l1', '浙江省 链长', 'Leadership'),
        role: '链长',
        holder: '主要领导',
        leads: [],
        leaders: null,
        chains: null,
        quotes: [quote('text:l1')],
      },
    ],
    [
      {
        leadership: thing('l2', '江西省 总链长', 'Leadership'),
        role: '总链长',
        holder: '省长',
        leads: [],
        leaders: 1,
        chains: 14,
        quotes: [],
      },
      {
        leadership: thing('l3', '江西省 链长', 'Leadership'),
        role: '链长',
        holder: null,
        leads: ['汽车'],
        leaders: null,
        chains: null,
        quotes: [],
      },
    ],
    [],
  ],
  mechanisms: [
    {
      component: { id: '链长', zh: '链长', en: 'chain leader', intrinsic: true },
      cells: [cell('told', '主要领导'), cell('recast', '省领导'), cell('not mentioned')],
    },
    {
      component: { id: 'component:考核', zh: '考核', en: 'appraisal', intrinsic: false },
      cells: [cell('told', '评审'), cell('dropped'), cell('not mentioned')],
    },
  ],
  clusters: [
    {
      name: '商贸物流',
      regions: 1,
      cells: [
        { listed: [], near: listed('现代商贸物流') },
        { listed: listed('商贸物流'), near: [] },
        { listed: [], near: [] },
      ],
    },
    {
      name: '汽车',
      regions: 2,
      cells: [
        { listed: [], near: [] },
        { listed: listed('汽车'), near: [] },
        { listed: [], near: [] },
      ],
    },
  ],
  listed: [3, 14, 0],
  sources: [
    { id: 'text', standing: 'digest' },
    { id: 'table', standing: 'reference' },
  ],
};

export const figure = (region: string, more: Partial<FigureRow> = {}): FigureRow => ({
  id: `observation:${region}`,
  of: '机电产品',
  metric: '竞争力指数',
  value: 0.5,
  unit: '',
  date: '2019',
  region: [thing(region, region)],
  modality: 'fact',
  evidence: [`e:${region}`],
  ...more,
});
