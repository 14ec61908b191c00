import { type Asked, standard, tiesOfRegions } from './asked.ts';

/** A condition that is set, and what is asked for without it. */
export interface Condition {
  name: 'avoid' | 'via' | 'only' | 'not' | 'kinds' | 'nokinds' | 'longest' | 'least' | 'sure' | 'until' | 'patient';
  /** The thing, relation or kind of it; '' for the others. */
  value: string;
  change: Partial<Asked>;
}

const lists = ['avoid', 'via', 'only', 'not', 'kinds', 'nokinds'] as const;
const others = ['longest', 'least', 'sure', 'until', 'patient'] as const;

/** Whether just the relations between regions are walked, which is a choice of its own. */
export const onlyTies = ({ only }: Pick<Asked, 'only'>): boolean =>
  only.length === tiesOfRegions.length && tiesOfRegions.every((one) => only.includes(one));

/** Every condition that is set, one by one. */
export function conditionsOf(asked: Asked): Condition[] {
  const ofLists = lists.flatMap((name) =>
    (name === 'only' && onlyTies(asked) ? [] : asked[name]).map(
      (value): Condition => ({ name, value, change: { [name]: asked[name].filter((one) => one !== value) } }),
    ),
  );
  const set = others.filter((name) => asked[name] !== standard[name]);
  return [...ofLists, ...set.map((name): Condition => ({ name, value: '', change: { [name]: standard[name] } }))];
}
