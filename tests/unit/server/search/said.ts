import { kinds } from '../../../../graph/kinds.ts';
import { find } from '../../../../server/search/found.ts';
import { bitsOf } from '../../../../server/search/labels.ts';
import { asQuery } from '../../../../server/search/query.ts';
import { keepOutermost, type Quoted, type Said } from '../../../../server/search/said.ts';
import { indexSaid } from '../../../../server/search/searchIndex.ts';

type Thing = [id: string, kind: keyof typeof kinds, statements: number, values: Record<string, string[]>];

/** Things of a small graph; 浙江省 is the best known. */
const things: Thing[] = [
  ['330000', 'Province', 90, { name: ['浙江省'], short: ['浙江'] }],
  ['360000', 'Province', 80, { name: ['江西省'], short: ['江西'] }],
  ['320000', 'Province', 70, { name: ['江苏省'], short: ['江苏'] }],
  ['140000', 'Province', 40, { name: ['山西省'], short: ['山西'] }],
  ['610000', 'Province', 30, { name: ['陕西省'], short: ['陕西'] }],
  ['150000', 'Province', 20, { name: ['内蒙古自治区'], short: ['内蒙古'] }],
  ['610100', 'City', 10, { name: ['西安市'], short: ['西安'] }],
  ['440800', 'City', 5, { name: ['湛江市'], short: ['湛江'] }],
  ['430100', 'City', 5, { name: ['长沙市'], short: ['长沙'] }],
  ['policy:链长制', 'Policy', 200, { name: ['链长制', '产业链链长制'] }],
  ['component:链长', 'Component', 60, { name: ['链长'] }],
  ['person:刘志彪', 'Expert', 3, { name: ['刘志彪'] }],
  ['甲〔2019〕1号', 'Document', 6, { name: ['浙江省产业链“链长制”试点方案'], number: ['甲〔2019〕1号'] }],
  ['medium:浙江日报', 'Medium', 2, { name: ['浙江日报'] }],
  ['org:𠮷林', 'Organization', 1, { name: ['𠮷林链协会'] }],
];

const quotes: Quoted[] = [];
const keep = keepOutermost(quotes);
keep({ source: 'a', start: 0, end: 10, quote: '江西省也试行过链长制' }, '360000');
keep({ source: 'b', start: 5, end: 15, quote: '浙江省试行链长制。' }, '330000');
keep({ source: 'b', start: 8, end: 13, quote: '试行链长制' }, 'policy:链长制');
keep({ source: 'b', start: 8, end: 13, quote: '试行链长制' }, '330000');

const said: Said = {
  things: new Map(
    things.map(([id, kind, statements, values]) => [
      id,
      {
        statements,
        labels: bitsOf(kinds[kind].labels),
        values: Object.entries(values).flatMap(([field, all]) => all.map((value) => [field, value] as const)),
      },
    ]),
  ),
  quotes,
};

const index = await indexSaid(said);

/** What is found: ids of things, or the places of quotes, in order, with how they match. */
export function found(text: string, kinds?: readonly string[], skip = 0, limit = 100): [string, string][] {
  return find(index, asQuery(text), kinds, skip, limit).found.map((one) => [
    one.is === 'thing'
      ? one.id
      : `${index.quotes.sources[index.quotes.places[one.quote * 3] ?? 0]}:${index.quotes.places[one.quote * 3 + 1]}`,
    one.tier,
  ]);
}

export const total = (text: string) => find(index, asQuery(text), undefined, 0, 1).total;
export const readings = index.names.readings;
