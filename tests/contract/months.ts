import { expect, test } from '@jest/globals';
import type { Catalogue } from '../../cypher/question.ts';
import { dateSpan, monthsBetween } from '../../graph/dates.ts';
import type { Engine } from './engines.ts';
import { fill } from './fill.ts';
import { CorpusBuilder, region, thing } from './graphs.ts';
import { seeded } from './random.ts';
import { policy } from './spread.ts';

const origin = '2019-08-31';

/** Tests the calendar that `followers` counts in Cypher against `monthsBetween`, on one engine. */
export function monthsAgree({ fresh }: Engine, catalogue: Catalogue): void {
  test('followers counts whole months as graph/dates.ts does, whatever the days', async () => {
    const store = await fresh();
    const dates = randomDates(seeded(7), 60);
    const corpus = new CorpusBuilder();
    for (const [index, date] of [origin, ...dates].entries()) {
      const adoption = thing('Adoption', String(100_000 + index), '链长制');
      corpus.relates(adoption, 'IN_REGION', region(String(100_000 + index))).relates(adoption, 'OF_POLICY', policy);
      corpus.says(adoption, 'status', 'adopted').says(adoption, 'date', date);
    }
    await fill(store, catalogue, corpus.build());
    const rows = await store.read(catalogue.questions.get('followers')?.cypher ?? '', {
      region: '100000',
      policy: policy.id,
      asOf: null,
    });

    const later = dates.filter((date) => (dateSpan(date)?.earliest ?? '') > origin);
    expect(rows).toHaveLength(later.length);
    for (const row of rows) {
      const [months, most] = [row['earliest'], row['latest']].map((day) => monthsBetween(origin, String(day)));
      expect([row['date'], row['months'], row['monthsLatest']]).toEqual([row['date'], months, most === months ? null : most]);
    }
  });
}

/** Days, months and years from 2019 to 2022. */
function randomDates(next: () => number, count: number): string[] {
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, () => {
    const [year, month, day] = [2019 + Math.floor(next() * 4), 1 + Math.floor(next() * 12), 1 + Math.floor(next() * 31)];
    const precise = `${year}-${two(month)}-${two(day)}`;
    const form = next();
    if (form < 0.15) return String(year);
    return form < 0.4 || dateSpan(precise) === undefined ? `${year}-${two(month)}` : precise;
  });
}
