import type { Passage } from '../core/passages.ts';
import { text } from '../store.ts';
import { Quote } from './Quote.tsx';

/** The passages that say the same once more: there on demand. */
export function Rest({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <details>
      <summary>{text.value.otherQuotes(passages.length)}</summary>
      {passages.map((passage, index) => (
        <Quote key={index} passage={passage} />
      ))}
    </details>
  );
}
