import { dateSpan } from '../../graph/dates.ts';
import { ParameterError } from '../../graph/errors.ts';
import { type Ask, wordsOf } from '../grammar/answer.ts';
import { type Asked, askedOf } from '../grammar/asked.ts';
import { readClauses } from '../grammar/clauses.ts';
import { conditionOf } from '../grammar/conditions.ts';
import { fieldNamed } from '../grammar/errors.ts';
import { placeAfter } from '../grammar/keyset.ts';
import { readOrders, usualOrders } from '../grammar/order.ts';
import type { Field } from '../grammar/table.ts';
import { listKey } from '../paging/cursor.ts';
import type { ListParameters } from './parameters.ts';

/** What was asked of a list, read: for the table, and for showing the rows. */
export interface ListAsk extends Ask {
  /** Fields that the rows show. */
  shown: readonly Field[];
  /** The list that a cursor belongs to, whatever the edition of the data. */
  list: string;
}

type Parameter = keyof ListParameters;

/** Parameters that say nothing beside the first, and those that say nothing without the second. */
const idle: readonly [Parameter, Parameter][] = [
  ['group_by', 'select'],
  ['group_by', 'sort'],
  ['group_by', 'cursor'],
];
const needed: readonly [Parameter, Parameter][] = [
  ['seed', 'sample'],
  ['stratify', 'sample'],
];

/**
 * Reads the parameters of a list.
 * @param resolve turns the names of things in clauses into their ids.
 * @throws ParameterError naming the parameter, and the field in it, that cannot be read.
 */
export async function readAsk(
  name: string,
  fields: readonly Field[],
  asked: ListParameters,
  resolve: (clauses: Asked[]) => Promise<Asked[]>,
): Promise<ListAsk> {
  together(asked);
  const clauses = askedOf(readClauses(asked.filter ?? []), fields);
  // A value that no row can have is told before the store is asked for things.
  conditionOf(clauses, fields);
  const orders = asked.sort === undefined ? usualOrders(fields) : readOrders(asked.sort, fields);
  const of = (parameter: 'group_by' | 'stratify') => {
    const field = asked[parameter];
    return field === undefined ? null : fieldNamed(parameter, field.trim(), fields);
  };
  const [groupBy, by] = [of('group_by'), of('stratify')];
  const { search = '', sample, seed = '1', stratify, asOf, knownAt, filter } = asked;
  const list = listKey(
    name,
    filter ?? [],
    search,
    asked.sort ?? '',
    sample ?? '',
    seed,
    stratify ?? '',
    asOf ?? '',
    knownAt ?? '',
  );
  return {
    condition: conditionOf(await resolve(clauses), fields),
    words: wordsOf(search),
    asOf: asOf === undefined ? null : (dateSpan(asOf)?.latest ?? null),
    sample: sample === undefined ? null : { size: sample, seed, by: by ?? undefined },
    orders,
    after: asked.cursor === undefined ? null : placeAfter(asked.cursor, list, orders.length + 1),
    limit: asked.per_page,
    groupBy,
    shown: asked.select === undefined ? fields : asked.select.split(',').map((part) => fieldNamed('select', part.trim(), fields)),
    list,
  };
}

function together(asked: ListParameters): void {
  const given = (name: Parameter) => asked[name] !== undefined;
  for (const [name, other] of idle)
    if (given(name) && given(other))
      throw new ParameterError(other, `${other}: it says nothing beside ${name}, which shows no rows; leave one out.`);
  for (const [name, other] of needed)
    if (given(name) && !given(other))
      throw new ParameterError(name, `${name}: it says nothing without ${other}; give ${other}=20 as well.`);
}
