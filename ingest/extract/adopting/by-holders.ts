import type { Region } from '../../resolve/places/region.ts';
import { leadingIn } from '../leading/found.ts';
import type { Reading } from '../reading.ts';
import { tabledLeaders } from '../tabled.ts';
import type { Adopting } from './telling.ts';

/** A region whose 链长 the text tells of has the system, though no sentence says so. */
export function byHolders(reading: Reading, told: readonly Adopting[]): Adopting[] {
  const known = new Set(told.map(({ region }) => region.id));
  const all = [...reading.sentences.flatMap((sentence) => leadingIn(reading, sentence)), ...tabledLeaders(reading)];
  return all.flatMap(({ region, calledFor, planned, at, regionSpan, role }): Adopting[] => {
    if (!isRegion(region) || calledFor || planned || known.has(region.id) || !/链长/.test(role)) return [];
    known.add(region.id);
    return [
      {
        region,
        policy: '链长制',
        status: 'adopted',
        date: null,
        document: null,
        scope: null,
        rule: 'adoption-by-holders',
        at: [...at, regionSpan],
      },
    ];
  });
}

const isRegion = (region: Region | null): region is Region => region !== null && region.kind !== 'Nation';
