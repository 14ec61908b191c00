import { integer, type Random, seeded } from '../../../../diffusion/random/random.ts';
import { type Ask, answer } from '../../../../server/grammar/answer.ts';
import { askedOf } from '../../../../server/grammar/asked.ts';
import { readClauses } from '../../../../server/grammar/clauses.ts';
import { conditionOf } from '../../../../server/grammar/conditions.ts';
import { readOrders } from '../../../../server/grammar/order.ts';
import { type Cell, type Field, type TableRow, tableOf } from '../../../../server/grammar/table.ts';
import { folded } from '../../../../server/search/fold.ts';

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  many: false,
  allowed: null,
  things: type === 'thing' ? 'Region' : null,
  zh: name,
  en: name,
  ...more,
});

/** Columns of every type, with one value and with several. */
export const fields: Field[] = [
  field('id', 'text'),
  field('genre', 'text'),
  field('status', 'text', { allowed: ['planned', 'pilot', 'adopted'] }),
  field('leaders', 'number'),
  field('date', 'date'),
  field('scope', 'text', { many: true }),
  field('region', 'thing', { many: true }),
];

const genres = ['通知', '意见', '《工作 方案》', 'Ａ类', '𠮷林办法', 'a,b|c:d', '"引用"', 'unknown', '>5', '1..3', '!x'];
const dates = ['2019-08', '2020', '2020-05-18', '2020-12-16/2020-12-18', '../2021-06-10', '2021-01', '2021-06/..'];
const regions = ['330000', '360000', '320100'].map((id) => ({ id, kind: 'City' as const, label: `地区${id}` }));

/** A row with anything in its cells; about a third of the values is unknown. */
export function row(id: string, random: Random): TableRow {
  const one = <T extends Cell>(values: readonly T[]): T[] =>
    integer(random, 3) === 0 ? [] : [values[integer(random, values.length)] as T];
  const some = <T extends Cell>(values: readonly T[]): T[] => values.filter(() => integer(random, 2) === 0);
  const cells: Cell[][] = [
    [id],
    one(genres),
    one(['planned', 'pilot', 'adopted']),
    one([0, 1, 2, 10, -3, 2.5]),
    one(dates),
    some(['开发区', '全省']),
    some(regions),
  ];
  return { id, names: [folded(`名${id}`)], cells };
}

export function rows(seed: number, count: number): TableRow[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, at) => row(`r${String(at * 2).padStart(4, '0')}`, random));
}

/** The condition of filters over these fields. */
export const filtered = (...filters: string[]) => conditionOf(askedOf(readClauses(filters), fields), fields);

const everything: Ask = {
  condition: () => true,
  words: [],
  asOf: null,
  sample: null,
  orders: [],
  after: null,
  limit: 1000,
  groupBy: null,
};

/** The answer of a table of rows to what is asked; all rows, in order of id, where nothing is. */
export const asked = (all: readonly TableRow[], ask: Partial<Ask> & { sort?: string } = {}) => {
  const { sort, ...rest } = ask;
  return answer(tableOf(fields, all), {
    ...everything,
    ...(sort === undefined ? {} : { orders: readOrders(sort, fields) }),
    ...rest,
  });
};

export const ids = (some: readonly TableRow[]) => some.map(({ id }) => id);
