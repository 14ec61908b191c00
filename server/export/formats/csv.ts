import { type Evidence, reference } from '../../../graph/statement.ts';
import type { Format } from '../format.ts';
import type { ExportedGraph, ExportedRows, Property } from '../graph.ts';

type Cell = Property | Evidence[] | null | undefined;

/**
 * Tables in CSV (RFC 4180) that a spreadsheet opens as UTF-8: things, relations, the evidence of each, and of a question
 * its rows.
 */
export const csv: Format = {
  name: 'csv',
  media: 'text/csv',
  extension: 'csv',
  parts: ['nodes', 'relations', 'evidence', 'rows'],
  async *write(graph, part) {
    yield '\uFEFF';
    if (part === 'relations') yield* relations(graph);
    else if (part === 'evidence') yield* evidence(graph);
    else if (part === 'rows') yield* rows(graph.answer);
    else yield* nodes(graph);
  },
};

async function* nodes({ names, things }: ExportedGraph): AsyncGenerator<string> {
  const columns = names.things.filter((name) => name !== 'label');
  yield line(['id', 'kind', 'label', 'labels', ...columns, 'evidence']);
  for await (const { id, kind, label, labels, properties, evidence: proof } of things())
    yield line([id, kind, label, labels, ...columns.map((name) => properties[name]), proof]);
}

async function* relations({ names, relations: all }: ExportedGraph): AsyncGenerator<string> {
  yield line(['id', 'from', 'type', 'to', 'earliest', ...names.relations, 'evidence']);
  for await (const { id, from, type, to, earliest, properties, evidence: proof } of all())
    yield line([id, from, type, to, earliest, ...names.relations.map((name) => properties[name]), proof]);
}

/** A row for each quote of each thing and relation. */
async function* evidence({ sources, things, relations: all }: ExportedGraph): AsyncGenerator<string> {
  yield line(['proves', 'of', 'ref', 'source', 'title', 'line', 'start', 'end', 'quote']);
  const quotes = (of: string, { id, evidence: proof }: { id: string; evidence: readonly Evidence[] }) =>
    proof
      .map((one) => {
        const title = sources.get(one.source)?.title;
        return line([id, of, reference(one), one.source, title, one.line, one.start, one.end, one.quote]);
      })
      .join('');
  for await (const one of things()) yield quotes('node', one);
  for await (const one of all()) yield quotes('relation', one);
}

/** The rows of an answer; a thing takes two columns, what it is called and its id. */
async function* rows(answer: ExportedRows | null): AsyncGenerator<string> {
  if (!answer) return;
  const isThing = (column: string) => answer.rows.some((row) => labelled(row[column]));
  const columns = answer.columns.flatMap((column) => (isThing(column) ? [column, `${column} id`] : [column]));
  yield line([...columns, 'evidence']);
  for (const row of answer.rows) {
    const cells = answer.columns.flatMap((column): Cell[] => {
      const thing = labelled(row[column]);
      if (thing) return [thing.label, thing.id];
      return isThing(column) ? [null, null] : [row[column] as Cell];
    });
    yield line([...cells, row['evidence'] as Cell]);
  }
}

function labelled(value: unknown): { id: string; label: string } | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && 'label' in value
    ? { id: String(value.id), label: String(value.label) }
    : undefined;
}

const line = (cells: readonly Cell[]) => `${cells.map(cell).join(',')}\r\n`;

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  return quoted(value.map((one) => (typeof one === 'object' ? reference(one) : String(one))).join(' | '));
}

/**
 * A text as a cell. One that a spreadsheet would run as a formula begins with an apostrophe, which it takes for "this is
 * a text" (OWASP, CSV injection); signs of full width are formulas to some.
 */
function quoted(text: string): string {
  const safe = /^[\s]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
