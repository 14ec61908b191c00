import { versionOf } from '../graph/history.ts';
import { type Dataset, type DatasetLook, lookup, type Service } from './service.ts';

/** Milliseconds for which a look counts: every request asks, and a store of many documents has many sources. */
const freshness = 1_000;

/**
 * Tells which edition of the data the store holds: its version follows from the sources, whose ids follow from their
 * characters, and from how many statements were taken from them, which changes with the rules.
 */
export function datasetOf(service: Pick<Service, 'store' | 'catalogue'>): DatasetLook {
  let looked: { at: number; found: Promise<Dataset> } | undefined;
  const forget = () => {
    looked = undefined;
  };
  const dataset = () => {
    if (looked && performance.now() - looked.at < freshness) return looked.found;
    const found = look(service);
    looked = { at: performance.now(), found };
    // A failure is not kept: the store may answer the next request.
    found.catch(forget);
    return found;
  };
  return Object.assign(dataset, { forget });
}

async function look(service: Pick<Service, 'store' | 'catalogue'>): Promise<Dataset> {
  const rows = await lookup(service, 'edition');
  const sources = rows.map(({ source }) => String(source));
  return { version: versionOf(sources, Number(rows[0]?.['statements'] ?? 0)), sources: sources.length };
}
