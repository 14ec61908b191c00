import { sayDate } from '../core/words.ts';
import { words } from '../locales/phrases/index.ts';
import { kindWord, predicateWord } from '../locales/say.ts';
import { kinds, predicates } from '../locales/vocabulary.ts';
import { ThingLink } from '../shell/ThingLink.tsx';
import { text } from '../store.ts';
import type { Column, Cell as Value } from './shapes.ts';
import { isThing } from './table.ts';

/** One value of an answer: a thing as a link, a date with its doubt, a word of the vocabulary in the reader's language. */
export function Cell({ cell, column }: { cell: Value | undefined; column: Column }) {
  const t = words.value;
  if (cell === null || cell === undefined || cell === '')
    return (
      <span class="nil" aria-hidden="true">
        —
      </span>
    );
  if (isThing(cell)) return <ThingLink thing={cell} />;
  if (typeof cell === 'boolean') return <>{cell ? t.yes : t.no}</>;
  if (typeof cell === 'number') return <>{column.name === 'year' ? cell : cell.toLocaleString('en')}</>;
  if (column.type === 'Date') return <time>{sayDate(String(cell), text.value)}</time>;
  const said = [cell].flat().map(wordOf);
  const foreign = said.some((one) => /\p{Script=Han}/u.test(one));
  return <span lang={foreign ? 'zh' : undefined}>{said.join('；')}</span>;
}

function wordOf(value: string): string {
  if (Object.hasOwn(predicates, value)) return predicateWord(value);
  if (Object.hasOwn(kinds, value)) return kindWord(value);
  return words.value.values[value] ?? value;
}
