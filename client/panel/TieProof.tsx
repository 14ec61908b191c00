import { fetchEvidence } from '../api.ts';
import { passagesOf } from '../core/passages.ts';
import { plainest } from '../core/quotes.ts';
import { Notice } from '../shell/Notice.tsx';
import { text } from '../store.ts';
import { Quote } from './Quote.tsx';
import { Rest } from './Rest.tsx';
import { useLoad } from './useLoad.ts';

/** The words that state a tie, the plainest first. */
export function TieProof({ evidence }: { evidence: readonly string[] }) {
  const load = useLoad(evidence.length > 0 ? evidence.join(' ') : null, (signal) => fetchEvidence(evidence, signal));
  const { noEvidence, readingEvidence } = text.value;
  if (evidence.length === 0) return <p class="noq">{noEvidence}</p>;
  if (load.problem) return <Notice problem={load.problem} retry={load.retry} />;
  if (!load.value) return <p class="wait">{readingEvidence}</p>;
  const [first, ...rest] = plainest(passagesOf(load.value));
  return (
    <div class="proof">
      {first && <Quote passage={first} />}
      <Rest passages={rest} />
    </div>
  );
}
