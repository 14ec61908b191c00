import type { Parameter } from '../contract/shape.ts';

/** What a parameter is known by: a path and a query may have one of the same name. */
export const keyOf = ({ in: where, name }: Pick<Parameter, 'in' | 'name'>): string => `${where} ${name}`;
