import type { ParameterType } from '../../cypher/question.ts';
import { NotFoundError, ParameterError } from '../../graph/errors.ts';
import { documentNumber } from '../../graph/ids.ts';
import { labels } from '../../graph/kinds.ts';
import { isNode } from '../../graph/rows.ts';
import { AmbiguousError } from '../problems/errors.ts';
import { likelyThings } from '../search/likely.ts';
import { lookup, type Service } from '../service.ts';
import { type ThingRow, toThing } from '../things/thing.ts';

/** A type that names things: a kind, a label that several kinds share, or any thing. */
export type ThingType = Exclude<ParameterType, 'Date' | 'Integer' | 'String'>;

export const namesThing = (type: ParameterType): type is ThingType => type !== 'Date' && type !== 'Integer' && type !== 'String';

/** The label that things of a type carry in the store; null: any. */
const labelOf = (type: ThingType) => (type === 'Thing' ? null : type);

/**
 * The one thing that an id or any known name means, in either script, in full pinyin, or for regions in English.
 * @throws AmbiguousError with the candidates when several bear the name; ParameterError with the nearest names when none does.
 */
export async function resolveThing(service: Service, parameter: string, type: ThingType, text: string): Promise<ThingRow> {
  const label = labelOf(type);
  const asked = asPrinted(text);
  const [byId] = await lookup(service, 'thing', { id: asked });
  const found = toThing(byId?.['thing']);
  if (found && (label === null || labelsOf(byId?.['thing']).includes(label))) return found;

  const rows = await lookup(service, 'things-by-name', { name: asked, label });
  const bearing = rows.flatMap((row) => toThing(row['thing']) ?? []);
  const { meant, nearest } =
    bearing.length > 0 ? { meant: bearing, nearest: [] } : await likelyThings(service, asked, label === null ? labels : [label]);
  if (meant.length > 1) throw new AmbiguousError(parameter, asked, meant);
  if (meant[0]) return meant[0];

  const what = found
    ? `${found.label} is a ${found.kind}, not a ${type}`
    : `the graph knows no ${type} by the name or id ${asked}`;
  const hint = nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '';
  throw new ParameterError(parameter, `${parameter}: ${what}${hint}.`, { nearest });
}

/** A name as the graph holds it: document numbers in one form, titles without their marks. */
function asPrinted(text: string): string {
  const asked = text.trim();
  return documentNumber(asked) ?? asked.replace(/^《(.+)》$/u, '$1');
}

const labelsOf = (node: Parameters<typeof toThing>[0]) => (isNode(node) ? node.labels : []);

/** In an address an unknown name is an address that leads nowhere, not a wrong parameter. */
export function asNotFound(error: unknown): never {
  throw error instanceof ParameterError ? new NotFoundError(error.message, error.nearest) : error;
}
