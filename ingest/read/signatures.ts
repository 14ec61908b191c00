/** A kind of file that is no text, by the bytes it begins with. */
export interface Signature {
  bytes: readonly number[];
  /** How many bytes stand before them. */
  at?: number;
  /** A name that stands in the file too, for archives of a kind. */
  holding?: string;
  /** What it is, for the reader: `a PNG picture`. */
  name: string;
  /** What to give instead. */
  instead: string;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const zip = [...ascii('PK'), 3, 4];
const recognise = 'run a text recognition over it first, for example tesseract -l chi_sim';
const unpack = 'unpack it and give the files in it';
const plain = 'give a plain text file';
const asWord = 'save it as .docx';

/** From the list of file signatures (https://www.iana.org/assignments/media-types, and `magic` of file(1)). */
const signatures: readonly Signature[] = [
  { bytes: [0x89, ...ascii('PNG')], name: 'a PNG picture', instead: recognise },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture', instead: recognise },
  { bytes: ascii('GIF8'), name: 'a GIF picture', instead: recognise },
  { bytes: [...ascii('II'), 0x2a, 0], name: 'a TIFF picture', instead: recognise },
  { bytes: [...ascii('MM'), 0, 0x2a], name: 'a TIFF picture', instead: recognise },
  { bytes: ascii('WEBP'), at: 8, name: 'a WebP picture', instead: recognise },
  { bytes: ascii('ftyp'), at: 4, name: 'a film or a sound', instead: plain },
  { bytes: zip, holding: 'xl/workbook.xml', name: 'an Excel workbook', instead: 'save the sheet as CSV (UTF-8)' },
  { bytes: zip, holding: 'ppt/presentation.xml', name: 'a PowerPoint file', instead: 'save its text as .docx or .txt' },
  { bytes: zip, holding: 'mimetypeapplication/vnd.oasis', name: 'an OpenDocument file', instead: asWord },
  { bytes: zip, name: 'a zip archive', instead: unpack },
  { bytes: [...ascii('PK'), 5, 6], name: 'an empty zip archive', instead: plain },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', instead: unpack },
  { bytes: ascii('BZh'), name: 'a bzip2 archive', instead: unpack },
  { bytes: [0xfd, ...ascii('7zXZ')], name: 'an xz archive', instead: unpack },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip archive', instead: unpack },
  { bytes: ascii('Rar!'), name: 'a RAR archive', instead: unpack },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], name: 'a Zstandard archive', instead: unpack },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'an old Office document (.doc, .xls) or one locked by a password',
    instead: 'save it as .docx without a password',
  },
  { bytes: ascii('{\\rtf'), name: 'a rich text document', instead: asWord },
  { bytes: [0x7f, ...ascii('ELF')], name: 'a program', instead: plain },
  { bytes: [...ascii('MZ'), 0x90], name: 'a program', instead: plain },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], name: 'a program', instead: plain },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], name: 'a program', instead: plain },
  { bytes: [0, ...ascii('asm')], name: 'a program', instead: plain },
  { bytes: ascii('SQLite format 3'), name: 'an SQLite database', instead: plain },
];

export function startsWith(bytes: Uint8Array, { bytes: wanted, at = 0 }: Pick<Signature, 'bytes' | 'at'>): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** What a file is that is no text; undefined where no signature fits. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return signatures.find((one) => startsWith(bytes, one) && (one.holding === undefined || whole.includes(one.holding)));
}
