import { type Change, keep } from '../core/view.ts';

/** What relations must rest on: what sources say, also what follows by a rule, also what a model suggests. */
export const leasts = ['stated', 'derived', 'inferred'] as const;
export type Least = (typeof leasts)[number];

/** All that is asked of the paths between two things; lists hold ids, names of relations and of kinds. */
export interface Asked {
  start: string | null;
  end: string | null;
  k: number;
  /** Relations in one path at most. */
  longest: number;
  /** Things that every path passes, and things that it goes around. */
  via: readonly string[];
  avoid: readonly string[];
  /** Relations of which alone a path is made; none: any. */
  only: readonly string[];
  not: readonly string[];
  /** Kinds that alone stand between the ends; none: any. */
  kinds: readonly string[];
  nokinds: readonly string[];
  least: Least;
  /** The least confidence of a relation, 0 to 1. */
  sure: number;
  /** Nothing that began later than this EDTF date. */
  until: string | null;
  /** The search may take all the room and time that the service gives. */
  patient: boolean;
}

export const standard: Asked = {
  start: null,
  end: null,
  k: 3,
  longest: 6,
  via: [],
  avoid: [],
  only: [],
  not: [],
  kinds: [],
  nokinds: [],
  least: 'derived',
  sure: 0,
  until: null,
  patient: false,
};

/** The relations that tie two regions: how one speaks of the other or directs it. */
export const tiesOfRegions = ['LEARNED_FROM', 'REFERRED_TO', 'CONTRASTED_WITH', 'DIRECTED', 'MAY_HAVE_FOLLOWED'] as const;

/** How one condition is written into the address; '' leaves it out. */
interface Field<T> {
  write(value: T): string;
  /** undefined keeps the standard: a link from elsewhere may hold anything. */
  read(text: string): T | undefined;
}

const id: Field<string | null> = { write: (value) => value ?? '', read: (text) => text };
/** Names of things may hold commas. */
const list: Field<readonly string[]> = {
  write: (values) => values.map((one) => one.replaceAll('%', '%25').replaceAll(',', '%2C')).join(','),
  read: (text) => text.split(',').map((one) => one.replaceAll('%2C', ',').replaceAll('%25', '%')),
};
const number = (least: number, most: number): Field<number> => ({
  write: String,
  read: (text) => (Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
});
const whole = (least: number, most: number): Field<number> => ({
  write: String,
  read: (text) => (/^\d+$/.test(text) ? number(least, most).read(text) : undefined),
});

/** A date as it can be asked for: `2020`, `2020-05`, `2020-05-18`. */
export const isDate = (text: string): boolean => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);

const fields: { [K in keyof Asked]: Field<Asked[K]> } = {
  start: id,
  end: id,
  k: whole(1, 100),
  longest: whole(1, 10),
  via: list,
  avoid: list,
  only: list,
  not: list,
  kinds: list,
  nokinds: list,
  least: { write: (value) => value, read: (text) => leasts.find((one) => one === text) },
  sure: number(0, 1),
  until: { write: (value) => value ?? '', read: (text) => (isDate(text) ? text : undefined) },
  patient: { write: (value) => (value ? '1' : ''), read: (text) => text === '1' },
};
const names = Object.keys(fields) as (keyof Asked)[];

export function askedIn(own: Readonly<Record<string, string>>): Asked {
  const read = <K extends keyof Asked>(asked: Asked, name: K): Asked => {
    const text = own[name];
    const value = text ? fields[name].read(text) : undefined;
    return value === undefined ? asked : { ...asked, [name]: value };
  };
  return names.reduce(read, standard);
}

/** The conditions as the view keeps them in the address; those that are standard are ''. */
export function written(asked: Partial<Asked>): Record<string, string> {
  const text = <K extends keyof Asked>(name: K): string => {
    const value = asked[name];
    const said = value === undefined ? '' : fields[name].write(value as Asked[K]);
    return said === fields[name].write(standard[name]) ? '' : said;
  };
  return Object.fromEntries(names.filter((name) => name in asked).map((name) => [name, text(name)]));
}

/** Asks for something else; the path that was picked may not be there any more. */
export const askFor = (asked: Partial<Asked>): Change => keep({ ...written(asked), pick: '' });

/** With a value where it is not in the list, without it where it is. */
export const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/** The same as the service asks for it; ids and names as they stand. */
export function queryOf(asked: Asked): Record<string, string | readonly string[] | undefined> {
  const { start, end, k, longest, via, avoid, only, not, kinds, nokinds, least, sure, until, patient } = asked;
  return {
    from: start ?? '',
    to: end ?? '',
    k: String(k),
    maxLength: String(longest),
    via,
    avoid,
    relations: only,
    avoidRelations: not,
    kinds,
    avoidKinds: nokinds,
    leastAssertion: least === standard.least ? undefined : least,
    leastConfidence: sure > 0 ? String(sure) : undefined,
    asOf: until ?? undefined,
    ...(patient ? { maxNodes: '100000', maxRelations: '500000', maxMilliseconds: '10000' } : {}),
  };
}
