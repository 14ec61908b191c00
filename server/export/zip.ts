import { strToU8, Zip, ZipDeflate } from 'fflate';

export const zipMedia = 'application/zip';

/** A file in a zip, its text in pieces. */
export interface Entry {
  name: string;
  content: AsyncIterable<string>;
}

// Of a zip's dates the first, whatever the zone of this machine: the same data give the same bytes.
const undated = new Date(1980, 0, 1);

/** Files as one zip, packed piece by piece as it is read; nothing is held but the piece at hand. */
export async function* zipped(entries: Iterable<Entry>): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  for (const { name, content } of entries) {
    const file = Object.assign(new ZipDeflate(name), { mtime: undated });
    zip.add(file);
    for await (const piece of content) {
      file.push(strToU8(piece));
      yield* packed.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* packed;
}
