import { createHash } from 'node:crypto';

export const text = '浙江省于2019年8月实行链长制。江西省于2020年4月28日实行链长制。\n';

const columns = 'region,adcode,level,policy,date,status,document,number,leaders,chains,mechanism,source,standing,note';
const noise = Buffer.concat(Array.from({ length: 100 }, (_, at) => createHash('sha256').update(`${at}`).digest()));

/** A table of two rows, of which the second differs in the cells given. */
function table(differs: Record<string, string>): string {
  const good: Record<string, string> = {
    region: '浙江省',
    adcode: '330000',
    policy: '链长制',
    date: '2019-08',
    status: 'adopted',
  };
  const line = (cells: Record<string, string>) => columns.split(',').map((column) => cells[column] ?? '');
  return `${columns}\n${line(good)}\n${line({ ...good, ...differs })}\n`;
}

/** Files that cannot be ingested, by name, each with what its refusal says. */
export const unreadable: Record<string, [content: string | Uint8Array, says: RegExp]> = {
  'empty.txt': ['', /is empty/],
  'blank.txt': [' \n\t\u3000\n', /is empty/],
  'picture.txt': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), /is a PNG picture/],
  'archive.zip': [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0), /is a zip archive/],
  'noise.txt': [noise, /no text but binary data/],
  'big5.txt': [Uint8Array.of(0xae, 0xfd, 0xa6, 0xbf, 0xac, 0xd9, 0xc3, 0xec, 0xaa, 0xf8, 0xa8, 0xee, 0x81), /neither UTF-8 nor/],
  'cut.txt': [Buffer.from(text).subarray(0, -3), /neither UTF-8 nor/],
  'columns.csv': ['a,b\n1,2\n', /no fact table has these columns: a,b\. Known tables: adoptions/],
  'lacking.csv': [table({}).replaceAll(',note', ''), /line 1: the table adoptions lacks the columns note: add them/],
  'mark.csv': [`${columns}\n"浙江省\n`, /mark\.csv, line 2: a quotation mark is never closed/],
  'cells.csv': [`${columns}\n浙江省,330000\n`, /cells\.csv, line 2 has 2 cells and the header 14/],
  'day.csv': [table({ date: '2021-02-30' }), /day\.csv, line 3, date: "2021-02-30" is no date: write 2020-05-18/],
  'note.csv': [table({ note: 'in_force_by=2021-13' }), /line 3, note: .* has no date after in_force_by=/],
  'status.csv': [table({ status: 'maybe' }), /line 3, status: "maybe" is none of adopted, pilot, exploring, planned/],
  'place.csv': [table({ region: '火星市', adcode: '' }), /line 3, region: "火星市" is no region that is known/],
  'many.csv': [table({ region: '鼓楼区', adcode: '' }), /line 3, region: "鼓楼区" is the name of several regions/],
  'code.csv': [table({ adcode: '360000' }), /line 3, region: "浙江省" is not 江西省, whose code 360000 is/],
  'page.csv': [table({ source: 'javascript:alert(1)' }), /line 3, source: .* is no address of a page/],
};
