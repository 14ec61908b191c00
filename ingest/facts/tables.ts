import { InputError } from '../../graph/errors.ts';
import type { Passage } from '../../graph/source.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Extraction } from '../extraction.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { lineStarts } from '../mend/clean.ts';
import { adoptions } from './adoptions.ts';
import { chains } from './chains.ts';
import { checkRows } from './check.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { events } from './events.ts';
import { leaders } from './leaders.ts';
import { references } from './references.ts';
import { type FactTable, factRow } from './table.ts';

type ReadRow = CsvRow & { statements: Statement[] };

/** Every kind of fact table. */
const tables: readonly FactTable[] = [adoptions, leaders, chains, references, events];

/**
 * Statements of a CSV fact table, one row after the other. The kind of table follows from its header.
 * @throws InputError when no known table has these columns, the CSV is broken, or a cell cannot be true
 */
export function extractTable(input: { name: string; text: string; sha256: string }, gazetteer: Gazetteer): Extraction {
  const rows = rowsOf(input);
  const header = rows[0]?.cells.map((cell) => cell.text.trim()) ?? [];
  const table = tableOf(input.name, header);
  const source = `src-${input.sha256.slice(0, 12)}`;
  const facts = rows.slice(1).map((printed) => ({ printed, row: factRow(printed, header, input.text, source) }));
  const context = { gazetteer, source, rows: facts.map(({ row }) => row) };
  checkRows(input.name, header, facts, table, context);
  const read = facts.map(({ printed, row }) => ({ ...printed, statements: table.read(row, context) }));
  const passages = passagesOf(source, input.text, rows[0], read);
  return {
    source: {
      id: source,
      name: input.name,
      title: table.title,
      date: null,
      sha256: input.sha256,
      length: input.text.length,
      lines: passages.length,
      standing: 'reference',
    },
    passages,
    statements: read.flatMap(({ statements }) => statements),
  };
}

/** The table whose columns the header has; others may stand there too. */
function tableOf(name: string, header: readonly string[]): FactTable {
  const lacking = tables.map((table) => {
    const columns = Object.keys(table.cells.shape);
    return { table, columns, missing: columns.filter((column) => !header.includes(column)) };
  });
  const near =
    lacking.find(({ missing }) => missing.length === 0) ??
    lacking.find(({ columns, missing }) => missing.length * 2 < columns.length);
  if (near?.missing.length === 0) return near.table;
  if (near)
    throw new InputError(`${name}, line 1: the table ${near.table.name} lacks the columns ${near.missing.join(', ')}: add them.`);
  const known = lacking.map(({ table, columns }) => `${table.name} (${columns.join(',')})`).join('; ');
  throw new InputError(`${name}: no fact table has these columns: ${header.join(',')}. Known tables: ${known}.`);
}

function rowsOf(input: { name: string; text: string }): CsvRow[] {
  try {
    return readCsv(input.text);
  } catch (cause) {
    throw new InputError(`${input.name}, ${cause instanceof Error ? cause.message : 'it is no CSV'}.`, cause);
  }
}

/** The lines of the table with what became of each; a row may stand on several. */
function passagesOf(source: string, text: string, header: CsvRow | undefined, read: readonly ReadRow[]): Passage[] {
  const extracted = new Set<number>();
  for (const { line, lastLine, statements } of read)
    for (let at = line; at <= lastLine && statements.length > 0; at++) extracted.add(at);
  return lines(text).map(([start, whole], at) => {
    const line = at + 1;
    const [ledger, reason] = extracted.has(line)
      ? (['extracted', ''] as const)
      : line === header?.line
        ? (['context', 'table header'] as const)
        : /^[\s,"]*$/u.test(whole)
          ? (['context', 'blank'] as const)
          : (['unparsed', 'no rule matched'] as const);
    return { id: `${source}:L${line}`, source, line, start, end: start + whole.length, text: whole, ledger, reason };
  });
}

/** Start and text of each line, its break included. */
function lines(text: string): [number, string][] {
  const starts = lineStarts(text).filter((start) => start < text.length);
  return starts.map((start, at) => [start, text.slice(start, starts[at + 1] ?? text.length)]);
}
