import { words } from '../locales/sources/index.ts';
import { PageLink } from '../shell/PageLink.tsx';
import { view } from '../store.ts';
import { filterLines, placeOf } from './place.ts';
import type { Source } from './shapes.ts';

const order = ['extracted', 'context', 'unparsed'];

/** What became of each line, with counts that sum to the file; each is a filter of the text. */
export function Ledger({ source }: { source: Source }) {
  const t = words.value;
  const { ledger: on } = placeOf(view.value.own);
  const sum = source.ledger.reduce((all, one) => all + one.lines, 0);
  const groups = order
    .map((ledger) => ({ ledger, rows: source.ledger.filter((one) => one.ledger === ledger) }))
    .filter(({ rows }) => rows.length > 0);
  const chosen = (ledger: string, reason: string | null) => on?.ledger === ledger && on.reason === reason;
  const change = (ledger: string, reason: string | null) =>
    chosen(ledger, reason) ? filterLines(null) : filterLines(ledger, reason);
  return (
    <section class="ledger">
      <h2>
        {t.ledger} <small>{t.ledgerHint}</small>
      </h2>
      {groups.map(({ ledger, rows }) => (
        <div key={ledger}>
          <PageLink change={change(ledger, null)} current={chosen(ledger, null)} class={`lg ${ledger}`}>
            <span>{t.ledgers[ledger] ?? ledger}</span>
            <span class="n">{rows.reduce((all, one) => all + one.lines, 0)}</span>
          </PageLink>
          {ledger !== 'extracted' && (
            <ul>
              {rows.map(({ reason, lines }) => (
                <li key={reason}>
                  <PageLink change={change(ledger, reason)} current={chosen(ledger, reason)}>
                    {t.reasons[reason] ?? reason}
                    <span class="n">{lines}</span>
                  </PageLink>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <p class="why">
        {source.standing === 'reference'
          ? t.sumsTable(sum, source.lines)
          : sum === source.lines
            ? t.sums(sum)
            : t.sumsNot(sum, source.lines)}
      </p>
    </section>
  );
}
