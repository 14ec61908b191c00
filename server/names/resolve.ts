import type { ParameterType } from '../../cypher/question.ts';
import { NotFoundError, ParameterError } from '../../graph/errors.ts';
import { documentNumber } from '../../graph/ids.ts';
import { isNode } from '../../graph/rows.ts';
import { AmbiguousError } from '../problems/errors.ts';
import { lookup, type Service } from '../service.ts';
import { namesOf, type ThingRow, toThing } from '../things/thing.ts';
import { nearestNames } from './distance.ts';

/** A type that names things: a kind, a label that several kinds share, or any thing. */
export type ThingType = Exclude<ParameterType, 'Date' | 'Integer' | 'String'>;

export const namesThing = (type: ParameterType): type is ThingType => type !== 'Date' && type !== 'Integer' && type !== 'String';

/** Names that are compared with a name that nothing bears; those with the most evidence. */
const compared = 1000;

/** The label that things of a type carry in the store; null: any. */
const labelOf = (type: ThingType) => (type === 'Thing' ? null : type);

/**
 * The one thing that an id or any known name means.
 * @throws AmbiguousError with the candidates when several bear the name; ParameterError with the nearest names when none does.
 */
export async function resolveThing(service: Service, parameter: string, type: ThingType, text: string): Promise<ThingRow> {
  const label = labelOf(type);
  const asked = asPrinted(text);
  const [byId] = await lookup(service, 'thing', { id: asked });
  const found = toThing(byId?.['thing']);
  if (found && (label === null || labels(byId?.['thing']).includes(label))) return found;

  const rows = await lookup(service, 'things-by-name', { name: asked, label });
  const things = rows.flatMap((row) => toThing(row['thing']) ?? []);
  if (things.length > 1) throw new AmbiguousError(parameter, asked, things);
  if (things[0]) return things[0];

  const nearest = await nearestThings(service, type, asked);
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

/** Names of things of the type that are nearest to a name that nothing bears. */
async function nearestThings(service: Service, type: ThingType, text: string): Promise<string[]> {
  const parts = [...new Set(Array.from(text.normalize('NFKC').replace(/\s/gu, '')))].slice(0, 40);
  if (parts.length === 0) return [];
  const rows = await lookup(service, 'names-sharing', { parts, label: labelOf(type), limit: compared });
  return nearestNames(
    text,
    rows.flatMap((row) => namesOf(row['thing'])),
  );
}

const labels = (node: Parameters<typeof toThing>[0]) => (isNode(node) ? node.labels : []);

/** In an address an unknown name is an address that leads nowhere, not a wrong parameter. */
export function asNotFound(error: unknown): never {
  throw error instanceof ParameterError ? new NotFoundError(error.message, error.nearest) : error;
}
