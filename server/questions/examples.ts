import { z } from 'zod';
import type { Parameter } from '../../cypher/question.ts';
import { LiantuError } from '../../graph/errors.ts';
import { namesThing, resolveThing, type ThingType } from '../names/resolve.ts';
import { lookup, type Service } from '../service.ts';
import { toThing } from '../things/thing.ts';

/** A value that a parameter takes and what it is called. */
export const Example = z.object({ value: z.string(), label: z.string() });
export type Example = z.infer<typeof Example>;

/** Values that work for a parameter on the present data: its default first, then the things with the most evidence. */
export type Examples = (parameter: Parameter) => Promise<Example[]>;

const most = 5;
const plain = { Date: '2021', Integer: '10', String: '产业链' };

/** Reads examples from the data and keeps them until these change. */
export function examplesOf(service: Service): Examples {
  let version = '';
  const kept = new Map<string, Promise<Example[]>>();
  return async (parameter) => {
    const dataset = await service.dataset();
    if (dataset.version !== version) kept.clear();
    version = dataset.version;
    const key = `${parameter.type} ${parameter.name} ${parameter.default}`;
    const read = kept.get(key) ?? readExamples(service, parameter);
    kept.set(key, read);
    read.catch(() => kept.delete(key));
    return read;
  };
}

async function readExamples(service: Service, { name, type, allowed, default: fallback }: Parameter): Promise<Example[]> {
  if (allowed) return allowed.map((value) => ({ value, label: value }));
  if (!namesThing(type)) {
    const value = fallback ?? plain[type];
    return [{ value, label: value }];
  }
  const first = fallback === null ? [] : await known(service, name, type, fallback);
  const rows = await lookup(service, 'best-known', { label: type === 'Thing' ? 'Entity' : type, limit: most });
  const things = rows.flatMap((row) => toThing(row['thing']) ?? []);
  const others = things.map(({ id, label }) => ({ value: id, label })).filter(({ label }) => label !== first[0]?.label);
  return [...first, ...others].slice(0, most);
}

/** A default that the data do not know is no example. */
async function known(service: Service, name: string, type: ThingType, value: string): Promise<Example[]> {
  try {
    return [{ value, label: (await resolveThing(service, name, type, value)).label }];
  } catch (error) {
    if (error instanceof LiantuError && error.status < 500) return [];
    throw error;
  }
}
