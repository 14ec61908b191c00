import type { Span } from '../../mend/clean.ts';
import { groupsOf } from '../../resolve/frames.ts';
import type { Place, Region } from '../../resolve/places/region.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../sentences.ts';

export type End = { region: Region; span: Span };

export const ends = (group: readonly Place[]): End[] =>
  group.filter(({ region }) => region.kind !== 'Nation').map(({ region, start, end }) => ({ region, span: { start, end } }));

export const inside = (reading: Reading, span: Span) =>
  groupsOf(
    reading.text,
    reading.places.filter((place) => place.start >= span.start && place.end <= span.end),
  );

export function startOf(places: readonly Place[], place: Place | undefined): number {
  let start = place?.start ?? -1;
  for (const one of [...places].reverse()) if (one.end === start) start = one.start;
  return start;
}

/** Who learns: the regions named before, several where they stand in a list. */
export function learnersOf(reading: Reading, sentence: Sentence, at: number): End[] {
  const named = ends(reading.frames.subjects(sentence, at));
  if (named.length > 1) return named;
  const one = subjectOf(reading, sentence, at);
  return one ? [one] : [];
}

export function subjectOf(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const frame = reading.frames.at(sentence, at);
  return frame && frame.region.kind !== 'Nation'
    ? { region: frame.region, span: frame.span ?? { start: sentence.start, end: sentence.end } }
    : undefined;
}

export function subjectBefore(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const [only, ...more] = ends(reading.frames.subjects(sentence, at));
  return more.length === 0 ? only : undefined;
}

export function actorOf(reading: Reading, sentence: Sentence, at: number): End | undefined {
  const { frames } = reading;
  const subjects = ends(frames.subjects(sentence, at));
  if (subjects.length === 1) return subjects[0];
  if (frames.home) return { region: frames.home, span: { start: sentence.start, end: sentence.end } };
  return subjectOf(reading, sentence, at);
}
