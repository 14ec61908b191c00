import { type Change, keep, openComparison } from '../core/view.ts';

/** Regions side by side at most: more do not fit a page. */
export const most = 5;

/** What is compared, as the view keeps it in the address: the first region is the yardstick. */
export interface Asked {
  regions: readonly string[];
  /** The cell whose words are open: a row and a region. */
  open: { row: string; region: string } | null;
}

/** Ids may hold commas. */
const escaped = (id: string) => id.replaceAll('%', '%25').replaceAll(',', '%2C');
const plain = (id: string) => id.replaceAll('%2C', ',').replaceAll('%25', '%');

/** Each region once, no more than the service takes. */
const kept = (ids: readonly string[]): string[] => [...new Set(ids.filter((id) => id !== ''))].slice(0, most);

export function askedIn({ regions = '', open = '' }: Readonly<Record<string, string>>): Asked {
  const [region = '', ...row] = open.split('|');
  return {
    regions: kept(regions.split(',').map(plain)),
    open: row.length > 0 ? { region: plain(region), row: row.join('|') } : null,
  };
}

/** Compares other regions; the words that were open may not be there any more. */
export const compare = (regions: readonly string[]): Change => openComparison(kept(regions));

/** Opens the words of a cell, or folds them. */
export const openCell = (open: Asked['open']): Change => keep({ open: open ? `${escaped(open.region)}|${open.row}` : '' });

/** The same regions with another one as the yardstick. */
export const led = (regions: readonly string[], first: string): string[] => [first, ...regions.filter((id) => id !== first)];
