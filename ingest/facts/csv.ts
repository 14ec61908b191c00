/** A cell with the place of its characters in the file, quotation marks included; `text` is the value without them. */
interface CsvCell {
  text: string;
  start: number;
  end: number;
}

export interface CsvRow {
  cells: CsvCell[];
  /** The line that it begins on, counted from 1, and the one that it ends on: a cell may hold line breaks. */
  line: number;
  lastLine: number;
  start: number;
  end: number;
}

/**
 * Reads RFC 4180 text and keeps where every cell stands, so that a fact can quote its row. Rows end at LF or CRLF;
 * those without anything in their cells are left out. Offsets are UTF-16.
 * @throws Error naming the line that is no CSV, and why
 */
export function readCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const row: CsvRow = { cells: [], line, lastLine: line, start: at, end: at };
    for (;;) {
      const cell = text[at] === '"' ? quoted(text, at, line) : plain(text, at);
      row.cells.push(cell);
      line += text.slice(cell.start, cell.end).split('\n').length - 1;
      at = cell.end;
      if (text[at] !== ',') break;
      at++;
    }
    row.end = at;
    row.lastLine = line;
    if (text[at] === '\r') at++;
    if (at < text.length && text[at] !== '\n') throw new Error(`line ${line}: ${stray(text, at)}`);
    at++;
    line++;
    if (row.cells.some((cell) => cell.text.trim() !== '')) rows.push(row);
  }
  return rows;
}

const stray = (text: string, at: number) =>
  text[at - 1] === '\r'
    ? 'it ends with a carriage return alone: save the file with line feeds'
    : 'characters follow a closing quotation mark: double the marks inside a cell';

function plain(text: string, start: number): CsvCell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(start, end), start, end };
}

function quoted(text: string, start: number, line: number): CsvCell {
  let end = start + 1;
  for (;;) {
    const close = text.indexOf('"', end);
    if (close < 0) throw new Error(`line ${line}: a quotation mark is never closed: close it, or double it inside a cell`);
    end = close + 1;
    if (text[end] !== '"') break;
    end++;
  }
  return { text: text.slice(start + 1, end - 1).replaceAll('""', '"'), start, end };
}
