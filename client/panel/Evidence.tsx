import { fetchDisputed, fetchEvidence } from '../api.ts';
import type { Adopter } from '../core/adopter.ts';
import { passagesOf } from '../core/passages.ts';
import { type DatedPassage, quotesOf } from '../core/quotes.ts';
import { sayDate } from '../core/words.ts';
import { Notice } from '../shell/Notice.tsx';
import { text, view } from '../store.ts';
import { Quote } from './Quote.tsx';
import { Rest } from './Rest.tsx';
import { useLoad } from './useLoad.ts';

/** The words that prove an adoption: each date that sources give with its own quote, the rest on demand. */
export function Evidence({ adopter }: { adopter: Adopter }) {
  const { evidence, disputed } = adopter;
  const { policy } = view.value;
  const load = useLoad(evidence.length > 0 ? `${disputed} ${evidence.join(' ')}` : null, async (signal) => {
    const others = disputed ? (await fetchDisputed(adopter.id, policy, signal)).evidence : [];
    return fetchEvidence([...new Set([...evidence, ...others])], signal);
  });
  const { noEvidence, readingEvidence } = text.value;
  if (evidence.length === 0) return <p class="noq">{noEvidence}</p>;
  if (load.problem) return <Notice problem={load.problem} retry={load.retry} />;
  if (!load.value) return <p class="wait">{readingEvidence}</p>;
  const { main, rest } = quotesOf(adopter, passagesOf(load.value));
  const several = new Set(main.flatMap(({ dates }) => dates)).size > 1;
  return (
    <div class="proof">
      {main.map((one, index) => (
        <section key={index}>
          {several && one.dates.length > 0 && <Said one={one} />}
          <Quote passage={one.passage} />
        </section>
      ))}
      <Rest passages={rest.map(({ passage }) => passage)} />
    </div>
  );
}

function Said({ one }: { one: DatedPassage }) {
  const { saysDate, chosen } = text.value;
  return (
    <h3 class="said">
      <span class="dia" aria-hidden="true">
        ◇
      </span>{' '}
      {saysDate(one.dates.map((date) => sayDate(date, text.value)).join(' / '))}
      {one.chosen && <small>{chosen}</small>}
    </h3>
  );
}
