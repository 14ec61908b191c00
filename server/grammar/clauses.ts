import { refused, shown } from './errors.ts';

/** One of the values that a clause allows: unknown, just this, or a range, each end of which may be open. */
export type Alternative =
  | { kind: 'unknown' }
  | { kind: 'is'; value: string; quoted?: true }
  | { kind: 'range'; from?: Bound | undefined; to?: Bound | undefined };

export interface Bound {
  value: string;
  inclusive: boolean;
}

/** `field:value`, as it was written. */
export interface Clause {
  /** With `.search` or `from_` and `to_` still on it. */
  field: string;
  negated: boolean;
  alternatives: Alternative[];
}

/** Values of one clause. */
const most = 100;

/**
 * Reads `field:value,field:>=3|unknown,field:!a|b`. A value in quotation marks is taken as it stands; within, a mark is
 * written twice.
 * @throws ParameterError naming the field of the clause that cannot be read.
 */
export function readClauses(texts: readonly string[]): Clause[] {
  return texts.flatMap((text) => split(text, ',').map(readClause));
}

function readClause(text: string): Clause {
  const colon = text.indexOf(':');
  const field = text.slice(0, Math.max(colon, 0)).trim();
  if (field === '')
    throw refused(
      'filter',
      '',
      `${shown(text.trim()) || 'nothing'} is no clause; write field:value, several with commas, a value with signs in "quotation marks".`,
    );
  const rest = text.slice(colon + 1).trim();
  const negated = rest.startsWith('!');
  const values = split(negated ? rest.slice(1) : rest, '|');
  if (values.length > most)
    throw refused('filter', field, `${values.length} values are more than the ${most} that one clause takes.`);
  return { field, negated, alternatives: values.map((value) => readAlternative(field, value.trim())) };
}

function readAlternative(field: string, text: string): Alternative {
  if (text === '') throw refused('filter', field, `a value is missing; give one, or ${field}:unknown for rows without one.`);
  if (text.startsWith('"')) return { kind: 'is', value: unquoted(field, text), quoted: true };
  if (text.startsWith('!'))
    throw refused('filter', field, `the sign ! stands once, before the first value: ${field}:!a|b is neither a nor b.`);
  if (text === 'unknown' || text === 'null') return { kind: 'unknown' };
  const compared = /^([<>])(=?)\s*(.*)$/su.exec(text);
  if (compared) {
    const [, sign, equal, end = ''] = compared;
    if (end === '') throw refused('filter', field, `a value is missing after ${text}.`);
    const bound = { value: unquoted(field, end), inclusive: equal === '=' };
    return sign === '>' ? { kind: 'range', from: bound } : { kind: 'range', to: bound };
  }
  // ../2020 is a date with an open beginning, as the graph has them.
  const span = /^(.*?)\.\.(?!\/)(.*)$/su.exec(text);
  if (!span || text.includes('/')) return { kind: 'is', value: text };
  const [from, to] = [span[1] ?? '', span[2] ?? ''].map((end) => (end === '' ? undefined : { value: end, inclusive: true }));
  if (!from && !to) throw refused('filter', field, 'a range needs an end: 1..9, 1.. or ..9.');
  return { kind: 'range', from, to };
}

function unquoted(field: string, text: string): string {
  if (!text.startsWith('"')) return text;
  const found = /^"((?:[^"]|"")*)"$/su.exec(text);
  if (!found) throw refused('filter', field, `the quotation marks of ${shown(text)} are not closed, or something follows them.`);
  return (found[1] ?? '').replaceAll('""', '"');
}

/** The parts of a text at a sign, but for those within quotation marks. */
function split(text: string, sign: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (character === sign && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}
