/** The two-byte codes of GB18030, made by decoding each: Node can read the encoding and not write it. */
const codes = new Map<string, [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const char = decoder.decode(Uint8Array.of(lead, trail));
    if (trail !== 0x7f && char.length === 1 && !codes.has(char)) codes.set(char, [lead, trail]);
  }

/** Text in GB18030. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : (codes.get(char) ?? [0x3f]))),
  );
}

/** Text in UTF-16, without a byte order mark. */
export function utf16(text: string, end: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return end === 'be' ? bytes.swap16() : bytes;
}
