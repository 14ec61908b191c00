import type { Adopter } from './adopter.ts';
import { monthsBetween, spanOf } from './days.ts';

/** Whole months from one first adoption to another, counted as the service counts them: from earliest day to earliest day. */
export interface Lag {
  /** null where only a bound is known. */
  least: number | null;
  /** The most it can be, by the last day that the later date can mean. */
  most: number;
}

type Dates = Pick<Adopter, 'earliest' | 'latest'>;

/** undefined where one of the two has no date to count from. */
export function lagOf(first: Dates | undefined, then: Dates | undefined): Lag | undefined {
  if (!first?.earliest || !then?.latest) return undefined;
  const most = monthsBetween(first.earliest, then.latest);
  return { least: then.earliest ? monthsBetween(first.earliest, then.earliest) : null, most };
}

/** `8`, `8–9`, `≤ 37`; a minus where the order is the other way round. */
export function lagText({ least, most }: Lag): string {
  const say = (months: number) => String(months).replace('-', '−');
  if (least === null) return `≤ ${say(most)}`;
  return least === most ? say(least) : `${say(least)}${least < 0 ? ' … ' : '–'}${say(most)}`;
}

/** The lags by the dates that other sources give for one of the two, each said once, without the one by the chosen dates. */
export function otherLags(
  first: Dates | undefined,
  then: Dates | undefined,
  datesOfFirst: readonly string[],
  datesOfThen: readonly string[],
): Lag[] {
  const lags = [
    ...datesOfThen.map((date) => lagOf(first, spanOf(date))),
    ...datesOfFirst.map((date) => lagOf(spanOf(date), then)),
  ].filter((lag) => lag !== undefined);
  const chosen = lagOf(first, then);
  const said = new Map(lags.map((lag) => [lagText(lag), lag]));
  if (chosen) said.delete(lagText(chosen));
  return [...said.values()].sort((a, b) => a.most - b.most);
}
