import { ParameterError } from '../../graph/errors.ts';
import type { Asked } from '../grammar/asked.ts';
import type { Field } from '../grammar/table.ts';
import { resolveThing } from '../names/resolve.ts';
import { lookup, type Service } from '../service.ts';
import { leading } from '../things/merged.ts';

/** Names that are looked up for one request; ids are looked up together. */
const most = 100;

/**
 * Clauses with the ids of the things that they name.
 * @throws ParameterError and AmbiguousError as `resolveThing`, naming the field.
 */
export async function withIds(service: Service, clauses: readonly Asked[]): Promise<Asked[]> {
  const naming = clauses.filter(({ field }) => field.type === 'thing');
  const values = new Set(
    naming.flatMap(({ alternatives }) => alternatives.flatMap((one) => (one.kind === 'is' ? [one.value] : []))),
  );
  if (values.size === 0) return [...clauses];
  const rows = await lookup(service, 'labels-of-things', { ids: [...values].sort() });
  const carried = new Set(rows.map(({ id, carried }) => `${carried} ${id}`));
  const isId = ({ things }: Field, value: string) => carried.has(`${things === 'Thing' ? 'Entity' : things} ${value}`);
  const names = naming.flatMap(({ field, alternatives }) =>
    alternatives.filter((one) => one.kind === 'is' && !isId(field, one.value)),
  );
  if (names.length > most)
    throw new ParameterError(
      'filter',
      `filter: ${names.length} names are more than the ${most} that are looked up at once; give ids.`,
    );
  const lead = await leading(service);
  const resolved = async (field: Field, value: string) => {
    const id = isId(field, value) ? value : await idOf(service, field, value);
    return lead(id);
  };
  return Promise.all(
    clauses.map(async (clause) => {
      if (clause.field.type !== 'thing') return clause;
      const alternatives = clause.alternatives.map(async (one) =>
        one.kind === 'is' ? { ...one, value: await resolved(clause.field, one.value) } : one,
      );
      return { ...clause, alternatives: await Promise.all(alternatives) };
    }),
  );
}

async function idOf(service: Service, field: Field, value: string): Promise<string> {
  try {
    return (await resolveThing(service, 'filter', field.things ?? 'Thing', value)).id;
  } catch (error) {
    if (!(error instanceof ParameterError)) throw error;
    const message = error.message.replace(/^filter: /u, '');
    throw new ParameterError('filter', `filter: ${field.name}: ${message}`, { allowed: error.allowed, nearest: error.nearest });
  }
}
