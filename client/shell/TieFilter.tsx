import { passes } from '../core/sieve.ts';
import { tieKinds } from '../core/tie.ts';
import { toggleTies } from '../core/view.ts';
import { TieSample } from '../map/TieSample.tsx';
import { fullName } from '../panel/names.ts';
import { act, loadTies, sieve, stated, text, ties, view } from '../store.ts';

/** The legend of ties, which is their filter: each kind that the data have, with how many there are at the day. */
export function TieFilter() {
  const t = text.value;
  const { hiddenTies, region } = view.value;
  const open = { ...sieve.value, hiddenTies: [] };
  const counts = tieKinds.map((kind) => {
    const own = ties.value.filter((tie) => tie.kind === kind);
    return { kind, all: own.length, now: own.filter((tie) => passes(tie, open)).length };
  });
  const present = counts.filter(({ all }) => all > 0);
  if (stated.value.problem)
    return (
      <section>
        <h2>{t.ties}</h2>
        <p class="why">
          {t.tiesMissing} <code>{stated.value.problem.type}</code>
        </p>
        <button type="button" class="btn" onClick={loadTies}>
          {t.retry}
        </button>
      </section>
    );
  if (present.length === 0) return null;
  return (
    <section>
      <h2>
        {t.ties} <small>{t.tiesHint}</small>
      </h2>
      <ul class="tg">
        {present.map(({ kind, now }) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hiddenTies.includes(kind)} onClick={() => act(toggleTies(kind))}>
              <TieSample kind={kind} />
              <span>{t.tieKinds[kind]}</span>
              <b>{now}</b>
            </button>
          </li>
        ))}
      </ul>
      <dl class="enc">
        <dt>
          <svg viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
            <path class="wd" d="M1 7 39 3V11Z" />
          </svg>
        </dt>
        <dd>{t.tieWidth}</dd>
        {present.some(({ kind }) => kind === 'inferred') && (
          <>
            <dt>
              <svg viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
                {[1, 2, 3, 4].map((models) => (
                  <path key={models} class={`ag a${models}`} d={`M${models * 10 - 9} 7h8`} />
                ))}
              </svg>
            </dt>
            <dd>{t.spread.agreeKey}</dd>
          </>
        )}
        {region !== null && (
          <>
            <dt>
              <svg viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
                <path class="dm" d="M1 7H39" />
              </svg>
            </dt>
            <dd>{t.tiePale(fullName(region))}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
