import type { z } from 'zod';
import type { Question } from '../../../cypher/question.ts';
import type { Quoted } from '../../evidence/quotes.ts';
import type { Phrase } from '../../questions/answer.ts';
import { ThingRow } from '../../things/thing.ts';
import { tableOf } from './table.ts';

/** An answer as the command line has it. */
export interface Answer {
  question: Question;
  phrase: z.infer<typeof Phrase>;
  rows: readonly Record<string, unknown>[];
  asOf: string | null;
  dataset: string;
  /** The quotes of each row, where they were asked for. */
  quotes?: readonly (readonly Quoted[])[];
}

/** What an answer can be printed as. */
export const formats = { table, markdown, json, csv } as const satisfies Record<string, (answer: Answer) => string>;

function table({ question, phrase, rows, asOf, quotes }: Answer): string {
  const columns = question.columns.map(({ name }) => name).filter((name) => name !== 'evidence');
  const cells = rows.map((row) => columns.map((name) => shown(row[name])));
  const head = [phrase.zh, phrase.en, ...(asOf === null ? [] : [`as of ${asOf}`]), ''];
  const lines = tableOf(columns, cells, (row) => (quotes?.[row] ?? []).map(quotation));
  return [...head, ...lines, '', `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`, ''].join('\n');
}

function markdown({ question, phrase, rows, asOf, quotes }: Answer): string {
  const columns = question.columns.map(({ name }) => name).filter((name) => name !== 'evidence');
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/gu, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  const proof = (at: number) => (quotes ? [(quotes[at] ?? []).map(quotation).join('; ')] : []);
  const lines = rows.map((row, at) => line([...columns.map((name) => shown(row[name])), ...proof(at)]));
  const header = [...columns, ...(quotes ? ['evidence'] : [])];
  const head = [phrase.zh, '', phrase.en, ...(asOf === null ? [] : ['', `As of ${asOf}.`]), ''];
  return [...head, line(header), line(header.map(() => '---')), ...lines, ''].join('\n');
}

function json({ question, phrase, rows, asOf, dataset, quotes }: Answer): string {
  const data = rows.map((row, at) => (quotes ? { ...row, quotes: quotes[at] ?? [] } : row));
  const meta = { total: rows.length, asOf, dataset, question: { ...phrase, columns: question.columns } };
  return `${JSON.stringify({ data, meta }, null, 2)}\n`;
}

/** A thing has two columns, what it is called and its id; the items of a list stand between bars. */
function csv({ question, rows, quotes }: Answer): string {
  const things = question.columns.filter(({ name }) => rows.some((row) => ThingRow.safeParse(row[name]).success));
  const isThing = (name: string) => things.some((one) => one.name === name);
  const names = question.columns.map(({ name }) => name);
  const header = [...names.flatMap((name) => (isThing(name) ? [name, `${name}_id`] : [name])), ...(quotes ? ['quotes'] : [])];
  const lines = rows.map((row, at) => [
    ...names.flatMap((name) => (isThing(name) ? [shown(row[name], ' | '), idOf(row[name])] : [shown(row[name], ' | ')])),
    ...(quotes ? [(quotes[at] ?? []).map(({ quote }) => quote).join(' | ')] : []),
  ]);
  return `${[header, ...lines].map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

function shown(value: unknown, between = '、'): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => shown(one)).join(between);
  const thing = ThingRow.safeParse(value);
  return thing.success ? thing.data.label : String(value);
}

function idOf(value: unknown): string {
  const thing = ThingRow.safeParse(value);
  return thing.success ? thing.data.id : '';
}

const quotation = ({ quote, source, line }: Quoted) => `“${quote.replace(/\s+/gu, ' ').trim()}” ${source}, line ${line}`;

/** A cell of CSV, in quotation marks where it holds a sign of its own. */
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
