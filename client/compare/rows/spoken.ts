import type { Comparison } from '../shapes.ts';

interface Quoted {
  ref: string;
  source: string;
}

/** Whether any of the words stand in a text: rows of our own tables are not the words of a source. */
export const spokenIn =
  ({ sources }: Pick<Comparison, 'sources'>) =>
  (quotes: readonly Quoted[]): boolean =>
    quotes.some(({ source }) => sources.some(({ id, standing }) => id === source && standing !== 'reference'));

export const refs = (quotes: readonly Quoted[]): string[] => [...new Set(quotes.map(({ ref }) => ref))];
