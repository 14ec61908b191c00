/** A kind of file that is no text, by the bytes it begins with. */
export interface Signature {
  bytes: readonly number[];
  /** How many bytes stand before them. */
  at?: number;
  /** What it is, for the reader: `a PNG picture`. */
  name: string;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** From the list of file signatures (https://www.iana.org/assignments/media-types, and `magic` of file(1)). */
const signatures: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: ascii('GIF8'), name: 'a GIF picture' },
  { bytes: [...ascii('II'), 0x2a, 0], name: 'a TIFF picture' },
  { bytes: [...ascii('MM'), 0, 0x2a], name: 'a TIFF picture' },
  { bytes: ascii('WEBP'), at: 8, name: 'a WebP picture' },
  { bytes: ascii('ftyp'), at: 4, name: 'a film or a sound' },
  { bytes: [...ascii('PK'), 3, 4], name: 'a zip archive' },
  { bytes: [...ascii('PK'), 5, 6], name: 'an empty zip archive' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: ascii('BZh'), name: 'a bzip2 archive' },
  { bytes: [0xfd, ...ascii('7zXZ')], name: 'an xz archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip archive' },
  { bytes: ascii('Rar!'), name: 'a RAR archive' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document (.doc, .xls)' },
  { bytes: ascii('{\\rtf'), name: 'a rich text document' },
  { bytes: [0x7f, ...ascii('ELF')], name: 'a program' },
  { bytes: [...ascii('MZ'), 0x90], name: 'a program' },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], name: 'a program' },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], name: 'a program' },
  { bytes: [0, ...ascii('asm')], name: 'a program' },
  { bytes: ascii('SQLite format 3'), name: 'an SQLite database' },
];

export function startsWith(bytes: Uint8Array, { bytes: wanted, at = 0 }: Pick<Signature, 'bytes' | 'at'>): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** What a file is that is no text; undefined where no signature fits. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return signatures.find((signature) => startsWith(bytes, signature))?.name;
}
