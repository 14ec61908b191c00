import type { Notes } from './notes.ts';
import type { Quote } from './shape.ts';

/** The numbers of quotes, each a link to its place in the list at the end. */
export function Cites({ quotes, notes }: { quotes: readonly Quote[]; notes: Notes }) {
  return (
    <span class="cites">
      {notes.numbersOf(quotes).map((number) => (
        <a key={number} class="ln-no" href={`#q-${number}`}>
          [{number}]
        </a>
      ))}
    </span>
  );
}
