import type { Hop, Path, Stop } from '../../../../client/paths/shapes.ts';

export const stop = (id: string, more: Partial<Stop> = {}): Stop => ({ id, kind: 'Province', label: id, relations: 3, ...more });

export function hop(from: Stop, to: Stop, more: Partial<Hop> = {}): Hop {
  return {
    from,
    to,
    relation: 'REFERRED_TO',
    direction: 'forward',
    assertion: 'stated',
    modality: 'fact',
    polarity: 'affirmed',
    confidence: 0.9,
    sentence: { zh: `${from.label}提及${to.label}为先行者`, en: `${from.label} refers to ${to.label}` },
    evidence: [`src:${from.id}-${to.id}`],
    quotes: [
      { ref: `src:${from.id}-${to.id}`, quote: '…', line: 1, source: { id: 'src', title: 't', date: null, standing: 'digest' } },
    ],
    also: [],
    ...more,
  };
}

/** A path through some things, each step like the first unless it is given. */
export function path(things: readonly Stop[], hops: readonly Partial<Hop>[] = []): Path {
  const all = things.slice(1).map((to, at) => hop(things[at] as Stop, to, hops[at]));
  return {
    confidence: 0.8,
    length: all.length,
    things: [...things],
    hops: all,
    sentence: { zh: all.map(({ sentence }) => sentence.zh).join('；'), en: '' },
  };
}
