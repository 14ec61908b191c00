import type { Region } from './places/region.ts';

export type Level = 'province' | 'city' | 'county' | 'zone';

const municipalities = new Set(['110000', '120000', '310000', '500000']);

/** The region of a level that holds the given one: a city's province; a 直辖市 is both. Undefined where there is none. */
export function atLevel(region: Region, level: Level, byId: (id: string) => Region | undefined): Region | undefined {
  const kinds: Record<Level, readonly Region['kind'][]> = {
    province: ['Province'],
    city: ['City'],
    county: ['County'],
    zone: ['Zone'],
  };
  // 市领导 of a county-level 市 are its own.
  if (level === 'city' && region.kind === 'County' && region.name.endsWith('市')) return region;
  for (const id of [region.id, ...region.above]) {
    const one = id === region.id ? region : byId(id);
    if (one && (kinds[level].includes(one.kind) || (level === 'city' && municipalities.has(one.id)))) return one;
  }
  return undefined;
}
