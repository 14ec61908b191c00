/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  name: string;
  /** Bytes after unpacking. */
  size: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;

/** What a zip archive lists; nothing where the bytes are none, or break off before the directory at their end. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (at: number, signature: number) => at >= 0 && at + 22 <= bytes.length && view.getUint32(at, true) === signature;
  let end = bytes.length - 22;
  // A comment of up to 64 kB may follow.
  while (end > 0 && end > bytes.length - 0x10016 && !is(end, directoryEnd)) end--;
  if (!is(end, directoryEnd)) return [];
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (is(at, directoryEntry) && at + 46 <= bytes.length) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    entries.push({ name, size: view.getUint32(at + 24, true) });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
