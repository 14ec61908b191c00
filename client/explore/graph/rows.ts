import type { Span } from './days.ts';
import type { Link, Thing } from './facts.ts';
import type { Shown } from './shown.ts';

/** A row of the table: a link with its ends, or a thing that has none on the board. */
export interface Row {
  id: string;
  subject: Thing;
  link: Link | null;
  object: Thing | null;
  /** The date of the end that is the later; undefined where neither has one of its own. */
  span: Span | undefined;
}

/** What the table can be sorted by. */
export const columns = ['subject', 'relation', 'object', 'date', 'assertion', 'evidence'] as const;
export type Column = (typeof columns)[number];

/** The same rows as the picture: its links, then things that stand alone. */
export function rowsOf({ things, links }: Pick<Shown, 'things' | 'links'>, spans: ReadonlyMap<string, Span>): Row[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const told = new Set(links.flatMap(({ from, to }) => [from, to]));
  const first = (span: Span) => span.earliest ?? span.latest ?? '';
  const later = (a: Span | undefined, b: Span | undefined) => (a && b ? (first(a) >= first(b) ? a : b) : (a ?? b));
  const linked = links.flatMap((link): Row[] => {
    const [subject, object] = [byId.get(link.from), byId.get(link.to)];
    const span = later(spans.get(link.from), spans.get(link.to));
    return subject && object ? [{ id: link.id, subject, link, object, span }] : [];
  });
  const alone = things.filter(({ id }) => !told.has(id));
  return [
    ...linked,
    ...alone.map((thing) => ({ id: thing.id, subject: thing, link: null, object: null, span: spans.get(thing.id) })),
  ];
}

/** Sorted by a column, the undated and the empty last whichever way; equal rows by their ids. */
export function sortedRows(rows: readonly Row[], column: Column, down: boolean): Row[] {
  const keys: Record<Column, (row: Row) => string | number | undefined> = {
    subject: ({ subject }) => subject.label,
    relation: ({ link }) => link?.relation,
    object: ({ object }) => object?.label,
    date: ({ span }) => span && (span.earliest ?? span.latest ?? undefined),
    assertion: ({ link }) => (link === null ? undefined : `${link.kind} ${link.denied} ${link.intended}`),
    evidence: ({ link }) => link?.evidence.length,
  };
  const key = keys[column];
  const way = down ? -1 : 1;
  const collator = new Intl.Collator('zh-Hans-CN');
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return [...rows].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined) || (one.id < other.id ? -1 : 1);
    return way * compare(a, b) || (one.id < other.id ? -1 : 1);
  });
}
