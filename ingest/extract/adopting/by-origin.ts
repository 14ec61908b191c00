import type { Reading } from '../reading.ts';
import { origins } from '../relations/origins.ts';
import type { Adopting } from './telling.ts';

/** A region where the system began has it: 谁最早设“链长”？通常的说法是某地，时间在2017年11月. */
export function byOrigin(reading: Reading, told: readonly Adopting[]): Adopting[] {
  const known = new Set(told.map(({ region }) => region.id));
  return reading.sentences.flatMap((sentence) =>
    origins(reading, sentence).flatMap(({ predicate, subject, at }): Adopting[] => {
      const place = reading.places.find(({ region, start }) => region.id === subject.id && start >= sentence.start);
      if (predicate !== 'ORIGINATED' || known.has(subject.id) || !place) return [];
      known.add(subject.id);
      const date = reading.dates.find(({ start, end, edtf }) => start >= place.end && end <= sentence.end && edtf !== null);
      return [
        {
          region: place.region,
          policy: '链长制',
          status: 'adopted',
          date: date?.edtf ? { edtf: date.edtf, span: { start: date.start, end: date.end } } : null,
          document: null,
          scope: null,
          rule: 'adoption-by-origin',
          at: at.map((span) => span ?? null),
        },
      ];
    }),
  );
}
