import { z } from 'zod';
import { Source } from '../../graph/source.ts';
import type { Value } from '../../graph/store.ts';
import { lookup, type Service } from '../service.ts';

export const SourceRow = Source.meta({ id: 'Source' });

/** The store keeps no nulls: a source without a date lacks the property. */
const Node = z.object({ properties: Source.extend({ date: Source.shape.date.default(null) }) });

export function toSource(value: Value | undefined): Source {
  return Node.parse(value).properties;
}

/** A source by its id; undefined when there is none. */
export async function readSource(service: Service, id: string): Promise<Source | undefined> {
  const [row] = await lookup(service, 'source', { id });
  return row && toSource(row['source']);
}
