import { type Adopter, type Dated, isAdoption, isDated, isVague } from './adopter.ts';
import { momentOf } from './days.ts';

/** A date as long as its doubt, in months (see days.ts), on a row of its lane so that none hides another. */
export interface Bar {
  adopter: Dated;
  from: number;
  to: number;
  row: number;
}

/** Dates that are known to a span only, together: `count` of them share the same one. */
export interface Span {
  from: number;
  to: number;
  count: number;
  adopters: Dated[];
}

/**
 * The bars of one lane of the date strip.
 * @param least shortest length of a bar in months, so that a day can be seen
 */
export function barsOf(adopters: readonly Adopter[], least: number): { bars: Bar[]; spans: Span[] } {
  const dated = adopters.filter(isAdoption).filter(isDated).map(place);
  const spans = new Map<string, Span>();
  for (const { adopter, from, to } of dated.filter((one) => isVague(one.adopter))) {
    const same = spans.get(`${from}/${to}`) ?? { from, to, count: 0, adopters: [] };
    spans.set(`${from}/${to}`, { ...same, count: same.count + 1, adopters: [...same.adopters, adopter] });
  }
  const ends: number[] = [];
  const bars = dated
    .filter((one) => !isVague(one.adopter))
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => {
      const to = Math.max(one.to, one.from + least);
      const free = ends.findIndex((end) => end <= one.from);
      const row = free < 0 ? ends.length : free;
      ends[row] = to + least / 3;
      return { ...one, to, row };
    });
  return { bars, spans: [...spans.values()].sort((a, b) => a.from - b.from || a.to - b.to) };
}

const place = (adopter: Dated) => ({
  adopter,
  from: momentOf(adopter.earliest, 'start'),
  to: momentOf(adopter.latest, 'end'),
});
