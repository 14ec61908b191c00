import { InputError } from '../../graph/errors.ts';
import type { Passage } from '../../graph/source.ts';
import type { Extraction } from '../extraction.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { lineStarts } from '../mend/clean.ts';
import { adoptions } from './adoptions.ts';
import { chains } from './chains.ts';
import { type CsvRow, readCsv } from './csv.ts';
import { leaders } from './leaders.ts';
import { references } from './references.ts';
import { type FactTable, factRow } from './table.ts';

/** Every kind of fact table. */
const tables: readonly FactTable[] = [adoptions, leaders, chains, references];

/**
 * Statements of a CSV fact table, one row after the other. The kind of table follows from its header.
 * @throws InputError when no known table has these columns, or the CSV is broken
 */
export function extractTable(input: { name: string; text: string; sha256: string }, gazetteer: Gazetteer): Extraction {
  const rows = rowsOf(input);
  const header = rows[0]?.cells.map((cell) => cell.text.trim()) ?? [];
  const table = tables.find(({ columns }) => columns.every((column) => header.includes(column)));
  if (!table) {
    const known = tables.map(({ name, columns }) => `${name} (${columns.join(',')})`).join('; ');
    throw new InputError(`${input.name}: no fact table has these columns: ${header.join(',')}. Known tables: ${known}`);
  }
  const source = `src-${input.sha256.slice(0, 12)}`;
  const facts = rows.slice(1).map((row) => ({ line: row.line, row: factRow(row, header, input.text, source) }));
  const context = { gazetteer, source, rows: facts.map(({ row }) => row) };
  const read = new Map(facts.map(({ line, row }) => [line, table.read(row, context)]));
  const passages = lines(input.text).map(([start, text], at): Passage => {
    const line = at + 1;
    const yielded = read.get(line)?.length ?? 0;
    const [ledger, reason] =
      yielded > 0
        ? (['extracted', ''] as const)
        : line === rows[0]?.line
          ? (['context', 'table header'] as const)
          : text.trim() === ''
            ? (['context', 'blank'] as const)
            : (['unparsed', 'no rule matched'] as const);
    return { id: `${source}:L${line}`, source, line, start, end: start + text.length, text, ledger, reason };
  });
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
    statements: [...read.values()].flat(),
  };
}

function rowsOf(input: { name: string; text: string }): CsvRow[] {
  try {
    return readCsv(input.text);
  } catch (cause) {
    throw new InputError(`${input.name}: ${cause instanceof Error ? cause.message : 'broken CSV'}`, cause);
  }
}

/** Start and text of each line, its break included. */
function lines(text: string): [number, string][] {
  const starts = lineStarts(text).filter((start) => start < text.length);
  return starts.map((start, at) => [start, text.slice(start, starts[at + 1] ?? text.length)]);
}
