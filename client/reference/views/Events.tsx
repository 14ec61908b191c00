import type { StreamEvent } from '../answer/events.ts';
import { text } from '../store.ts';

/** A stream as it comes, the newest last. */
export function Events({ events, ended }: { events: readonly StreamEvent[]; ended: boolean }) {
  const t = text.value;
  return (
    <div class="events">
      <p role="status">{ended ? t.streamed(events.length) : t.streaming(events.length)}</p>
      <ol>
        {events.map(({ event, data }, index) => (
          <li key={index}>
            <b>{event}</b> <code>{data}</code>
          </li>
        ))}
      </ol>
    </div>
  );
}
