import { z } from 'zod';
import { lookup, type Service } from '../service.ts';

/** A document that is another one under a name of its own. */
export const Merged = z
  .object({
    id: z.string(),
    label: z.string(),
    because: z.string(),
    confidence: z.number(),
    evidence: z.array(z.string()),
  })
  .meta({ id: 'Merged' });

const Row = Merged.extend({ same: z.string() });

/** Every document that is another one, with the id of that one. */
export async function mergedDocuments(service: Pick<Service, 'store' | 'catalogue'>): Promise<z.output<typeof Row>[]> {
  return z.array(Row).parse(await lookup(service, 'same-documents'));
}

/** The id that an id leads to where the thing is another one; the id itself elsewhere. */
export async function leading(service: Pick<Service, 'store' | 'catalogue'>): Promise<(id: string) => string> {
  const same = new Map((await mergedDocuments(service)).map((one) => [one.id, one.same]));
  return (id) => same.get(id) ?? id;
}
