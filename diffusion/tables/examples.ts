import type { Cascades } from '../cascades/cascades.ts';
import { middles } from '../cascades/draw.ts';
import { eventHistory } from '../event-history/event-history.ts';
import { digits, type Table } from './table.ts';

const columns = ['covariate', 'estimate', 'standard_error', 'odds_ratio', 'low', 'high', 'p'];

/** What kind of example counts: an event history over all policies. @param period in the unit of the data */
export function exampleTable(cascades: Cascades, period: number): Table {
  const found = eventHistory(cascades, middles(cascades), { period });
  const waiting = cascades.policies.some(({ abstained }) => abstained.length > 0);
  const only = waiting ? [] : ['No region is known not to have adopted: the odds are those among regions that did in the end.'];
  if (!found) return { columns, rows: [], words: ['not enough data: the effects cannot be told apart.', ...only] };
  return {
    columns,
    rows: found.effects.map(({ name, estimate, standardError, oddsRatio, interval: [low, high], p }) => ({
      covariate: name,
      estimate: digits(estimate),
      standard_error: digits(standardError),
      odds_ratio: digits(oddsRatio),
      low: digits(low),
      high: digits(high),
      p: digits(p),
    })),
    words: [
      `${found.spells} periods of regions at risk, ${found.adoptions} adoptions; a discrete-time hazard, dates at the middle of what they can mean.`,
      ...(found.constant.length > 0 ? [`left out, as it does not vary: ${found.constant.join('; ')}.`] : []),
      ...only,
      'It tells what kind of example counts, not who copied whom.',
    ],
  };
}
