import { view } from '../store.ts';
import { kinds, predicates } from './vocabulary.ts';

const said = (words: Record<string, readonly [string, string]>) => (name: string) =>
  words[name]?.[view.value.lang === 'zh' ? 0 : 1] ?? name;

/** What a kind of thing is called in the reader's language. */
export const kindWord = said(kinds);
/** What an attribute or a relation is called; a word that is none is itself. */
export const predicateWord = said(predicates);
