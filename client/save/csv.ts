import type { Seen } from './seen.ts';

type Cell = string | number | boolean | readonly string[];

/** A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. */
function csv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value);
  // A spreadsheet would take what begins like this for a formula.
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const regionsCsv = ({ day, regions }: Seen): string =>
  csv(
    ['id', 'region', 'kind', `standing_on_${day}`, 'date', 'earliest', 'latest', 'status', 'document', 'evidence'],
    regions.map((one) => [
      one.id,
      one.label,
      one.kind,
      one.mark,
      one.date,
      one.earliest,
      one.latest,
      one.status,
      one.document,
      one.evidence,
    ]),
  );

export const tiesCsv = ({ ties }: Seen): string =>
  csv(
    ['source_id', 'source', 'target_id', 'target', 'kind', 'relation', 'confidence', 'intended', 'model', 'evidence'],
    ties.map((one) => [
      one.source,
      one.sourceLabel,
      one.target,
      one.targetLabel,
      one.kind,
      one.relation,
      one.confidence,
      one.intended,
      one.model,
      one.evidence,
    ]),
  );
