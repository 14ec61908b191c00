import type { StreamEvent } from '../answer/events.ts';
import { linesOf } from '../answer/lines.ts';
import { text } from '../store.ts';
import { Lines } from './Lines.tsx';

/** A stream as it comes, the newest last. */
export function Events({ events, ended }: { events: readonly StreamEvent[]; ended: boolean }) {
  const t = text.value;
  return (
    <div class="events">
      <p role="status">{ended ? t.streamed(events.length) : t.streaming(events.length)}</p>
      <ol>
        {events.map(({ event, data }, index) => (
          <li key={index}>
            <b>{event}</b>
            <Data text={data} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Events mostly carry JSON, but may carry any text. */
function Data({ text: words }: { text: string }) {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return <code>{words}</code>;
  }
  return (
    <div class="json code">
      <Lines lines={linesOf(value)} />
    </div>
  );
}
