import { type Asked, standard, tiesOfRegions } from './asked.ts';

/** One condition that may be let go, and what is then asked for. */
export interface Lift {
  name: 'longest' | 'only' | 'not' | 'kinds' | 'nokinds' | 'via' | 'avoid' | 'least' | 'stated' | 'sure' | 'until' | 'contrast';
  /** The thing that is no longer avoided or passed; '' for the other conditions. */
  thing: string;
  /** Steps that are then allowed. */
  to: number;
  change: Partial<Asked>;
}

/** Steps that one path may have at most. */
const most = 10;

/**
 * Every single change that asks for less, for where nothing is found.
 * @param longer the steps of a path that is known to be too long; null: unknown
 */
export function liftsOf(asked: Asked, longer: number | null): Lift[] {
  const { longest, via, avoid, only, not, kinds, nokinds, least, sure, until } = asked;
  const lift = (name: Lift['name'], change: Partial<Asked>, thing = '', to = 0): Lift => ({ name, thing, to, change });
  const to = longer ?? most;
  return [
    ...(longest < to ? [lift('longest', { longest: to }, '', to)] : []),
    ...avoid.map((id) => lift('avoid', { avoid: avoid.filter((one) => one !== id) }, id)),
    ...via.map((id) => lift('via', { via: via.filter((one) => one !== id) }, id)),
    ...(only.length > 0 ? [lift('only', { only: [] })] : []),
    ...(only.length > 0 && !only.includes('CONTRASTED_WITH') && only.some((one) => isTie(one))
      ? [lift('contrast', { only: [...only, 'CONTRASTED_WITH'] })]
      : []),
    ...(not.length > 0 ? [lift('not', { not: [] })] : []),
    ...(kinds.length > 0 ? [lift('kinds', { kinds: [] })] : []),
    ...(nokinds.length > 0 ? [lift('nokinds', { nokinds: [] })] : []),
    ...(sure > 0 ? [lift('sure', { sure: 0 })] : []),
    ...(until === null ? [] : [lift('until', { until: null })]),
    ...(least === 'stated' ? [lift('stated', { least: standard.least })] : []),
    ...(least === 'inferred' ? [] : [lift('least', { least: 'inferred' })]),
  ];
}

const isTie = (relation: string) => (tiesOfRegions as readonly string[]).includes(relation);
