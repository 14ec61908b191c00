/**
 * The lines of UTF-8 bytes as they come, without their line feeds; one carriage return before a feed goes too. Only a
 * feed ends a line: JSON lines may carry U+2028 and U+2029 unescaped, at which Node's readline would cut them.
 * @example for await (const line of linesOf(createReadStream(path))) …
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of bytes) {
    const [first = '', ...more] = decoder.decode(chunk, { stream: true }).split('\n');
    rest.push(first);
    for (const next of more) {
      yield whole(rest);
      rest = [next];
    }
  }
  rest.push(decoder.decode());
  const last = whole(rest);
  if (last !== '') yield last;
}

function whole(parts: readonly string[]): string {
  const line = parts.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
