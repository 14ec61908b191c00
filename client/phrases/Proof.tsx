import { fetchEvidence } from '../api.ts';
import { passagesOf } from '../core/passages.ts';
import { plainest } from '../core/quotes.ts';
import { words } from '../locales/phrases/index.ts';
import { Quote } from '../panel/Quote.tsx';
import { Rest } from '../panel/Rest.tsx';
import { useLoad } from '../panel/useLoad.ts';
import { Notice } from '../shell/Notice.tsx';

/** Passages that stand open; the rest on demand. */
const first = 2;

/** The words that prove a row: sentences first, each with the way into its source. */
export function Proof({ refs }: { refs: readonly string[] }) {
  const load = useLoad(refs.join(' '), (signal) => fetchEvidence(refs, signal));
  if (load.problem) return <Notice problem={load.problem} retry={load.retry} />;
  if (!load.value)
    return (
      <p class="wait" role="status">
        {words.value.readingQuotes}
      </p>
    );
  const passages = plainest(passagesOf(load.value));
  return (
    <div class="proof">
      {passages.slice(0, first).map((passage) => (
        <section key={passage.ref}>
          <Quote passage={passage} />
        </section>
      ))}
      <Rest passages={passages.slice(first)} />
    </div>
  );
}
