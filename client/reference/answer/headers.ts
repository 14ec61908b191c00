/** Headers that a caller acts on; the others are the browser's business. */
const telling = [
  'Content-Type',
  'Content-Disposition',
  'ETag',
  'Last-Modified',
  'Cache-Control',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
  'Allow',
];

export type Header = readonly [name: string, value: string];

export function tellingHeaders(headers: { get(name: string): string | null }): Header[] {
  return telling.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
}

/** The address of the next page in a `Link` header (RFC 8288). */
export function nextIn(headers: readonly Header[]): string | null {
  const link = headers.find(([name]) => name === 'Link')?.[1] ?? '';
  return /<([^<>]+)>\s*;\s*rel="?next"?/.exec(link)?.[1] ?? null;
}

/** The name under which an answer is to be kept: what it says itself, else the end of its address. */
export function filenameOf(headers: readonly Header[], path: string): string {
  const disposition = headers.find(([name]) => name === 'Content-Disposition')?.[1] ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  const own = encoded === undefined ? plain : decodeURIComponent(encoded);
  return own ?? (path.split('/').filter(Boolean).at(-1) || 'answer');
}
