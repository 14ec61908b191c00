import { z } from 'zod';
import { NotFoundError } from '../../graph/errors.ts';
import type { Source } from '../../graph/source.ts';
import { nearestNames } from '../names/distance.ts';
import { lookup, type Service } from '../service.ts';
import { readSource, toSource } from './source.ts';

/** A source by its id. @throws NotFoundError with the nearest ids. */
export type Find = (id: string) => Promise<Source>;

export const allSources = async (service: Pick<Service, 'store' | 'catalogue'>): Promise<Source[]> =>
  (await lookup(service, 'sources')).map((row) => toSource(row['source']));

export const findIn =
  (service: Service): Find =>
  async (id) => {
    const source = await readSource(service, id);
    if (source) return source;
    const ids = (await allSources(service)).map((one) => one.id);
    throw new NotFoundError(`There is no source ${id}; /api/v1/sources lists them.`, nearestNames(id, ids));
  };

/** The number of a line, as an address gives it. */
export const lineNumber = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(999_999_999));
