/** One server-sent event. */
export interface StreamEvent {
  event: string;
  data: string;
}

/** The events in what has come of a stream, and the piece at its end that is not complete yet. */
export function eventsIn(text: string): { events: StreamEvent[]; rest: string } {
  const blocks = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.flatMap(eventOf), rest };
}

function eventOf(block: string): StreamEvent[] {
  const fields = block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line));
  const all = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const data = all('data').join('\n');
  // Lines that begin with a colon only keep the connection open.
  return data === '' ? [] : [{ event: all('event')[0] ?? 'message', data }];
}
