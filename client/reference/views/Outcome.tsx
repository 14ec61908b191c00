import { type Answer, sizeWords } from '../answer/answer.ts';
import { nextIn } from '../answer/headers.ts';
import { rowsIn } from '../answer/rows.ts';
import { readable } from '../encoding.ts';
import { text } from '../store.ts';
import { AddressLink } from './AddressLink.tsx';

/** The status, how much came and how fast, from where, and where the next page is. */
export function Outcome({ answer }: { answer: Extract<Answer, { state: 'answered' }> }) {
  const t = text.value;
  const { status, title, milliseconds, bytes, address, moved, headers } = answer;
  const rows = rowsIn(answer.body);
  const next = nextIn(headers);
  return (
    <div class="outcome">
      <p>
        <b class={status < 400 ? 'status' : 'status refused'}>
          {status} {title}
        </b>
        {rows && <span>{t.rows(rows.shown, rows.total)}</span>}
        <span>{milliseconds} ms</span>
        {bytes !== null && <span>{sizeWords(bytes)}</span>}
        {next && (
          <AddressLink class="btn small" address={next}>
            {t.next}
          </AddressLink>
        )}
      </p>
      <p class="from">
        <code>{readable(address)}</code>
      </p>
      {moved && (
        <p class="from">
          {t.movedTo} <AddressLink address={moved} />
        </p>
      )}
    </div>
  );
}
