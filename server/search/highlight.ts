import { literally, placing, type Unit } from './find.ts';
import { fold } from './fold.ts';
import { pack } from './packed.ts';
import type { Query } from './query.ts';
import type { Readings } from './readings.ts';
import { spellings } from './spellings.ts';
import { type Tier, wayOf } from './tiers.ts';

/** A run of a text that matched, as UTF-16 offsets: `text.slice(start, end)`. */
export interface Highlight {
  start: number;
  end: number;
}

/** What of a text as printed matched a query, in order and without overlap. */
export function highlights(text: string, query: Query, tier: Tier, readings: Readings): Highlight[] {
  const { text: whole, starts, ends } = fold(text);
  const packed = pack([whole]);
  const runs = sought(query, tier, readings)
    .map((words) => words.flatMap((units) => everyPlace(packed, units)))
    .find((found) => found.length > 0);
  return merged(runs ?? []).map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }));
}

/** What is to be marked: the words of the first list of which any is found. */
function sought(query: Query, tier: Tier, readings: Readings): Unit[][][] {
  if (tier === 'terms') return [query.terms.map(literally)];
  if (wayOf[tier] === 'characters') return [query.pieces.map(literally)];
  if (wayOf[tier] === 'pinyin') return spellings(query.words, readings).map(({ units }) => [units]);
  if (wayOf[tier] === 'near') return [];
  return [[literally(query.whole)]];
}

function everyPlace(packed: ReturnType<typeof pack>, units: readonly Unit[]): Highlight[] {
  const found: Highlight[] = [];
  const place = placing(units);
  for (let at = place(packed, 0); at >= 0; at = place(packed, 0, at + units.length))
    found.push({ start: at, end: at + units.length });
  return found;
}

function merged(runs: readonly Highlight[]): Highlight[] {
  const kept: Highlight[] = [];
  for (const run of runs.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && run.start <= last.end) last.end = Math.max(last.end, run.end);
    else kept.push({ ...run });
  }
  return kept;
}
