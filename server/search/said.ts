import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { type Kind, kindNames } from '../../graph/kinds.ts';
import type { Source } from '../../graph/source.ts';
import { Scalar } from '../../graph/statement.ts';
import { ahead } from '../ahead.ts';
import { lookup, type Service } from '../service.ts';
import { allSources } from '../sources/known.ts';
import { predicates } from './fields.ts';
import { bitsOfKind } from './labels.ts';

/** What the statements say of a thing that search needs. */
interface Known {
  /** Statements of which it is the subject or the object. */
  statements: number;
  /** As bits in the order of the vocabulary. */
  labels: number;
  /** Each attribute with one value that it is given. Most things of a large graph have one or two. */
  values: (readonly [attribute: string, value: string])[];
}

/** Words of a source that prove something, and the ids of what it is said of, each once. */
export interface Quoted {
  source: string;
  start: number;
  end: number;
  quote: string;
  about: string[];
}

export interface Said {
  things: Map<string, Known>;
  /** Those that lie within no other, by source and place: one place is found once. */
  quotes: Quoted[];
}

const SaidRow = z.object({
  subject: z.string(),
  kind: z.enum(kindNames),
  statements: z.int(),
  named: z.array(z.tuple([z.string(), Scalar])),
  objects: z.array(z.tuple([z.string(), z.enum(kindNames)])),
});

/** The quotes of a line: start, end, words, and the id of what they are said of. */
const QuotesRow = z.object({
  source: z.string(),
  quotes: z.array(z.tuple([z.int(), z.int(), z.string(), z.string()])),
});

/** Lines that are read at once, unless one source has more. */
const linesAtOnce = 2000;

/** Rows after which other work of the process is let in: some milliseconds. */
const turn = 500;

/** Reads all statements, some sources at once: both engines have an index of the source, and a source has all its quotes. */
export async function readSaid(service: Pick<Service, 'store' | 'catalogue'>): Promise<Said> {
  const said: Said = { things: new Map(), quotes: [] };
  const keep = keepOutermost(said.quotes);
  const batches = together(await allSources(service));
  const read = (sources: string[]) =>
    Promise.all([
      lookup(service, 'said-in-sources', { sources, predicates: [...predicates] }),
      lookup(service, 'quotes-in-sources', { sources }),
    ]);
  for await (const [things, lines] of ahead(batches, read)) {
    for (const [index, row] of things.entries()) {
      if (index % turn === 0) await setImmediate();
      mentionAll(said.things, SaidRow.parse(row));
    }
    for (const [index, row] of lines.entries()) {
      if (index % turn === 0) await setImmediate();
      const { source, quotes } = QuotesRow.parse(row);
      for (const [start, end, quote, subject] of quotes.sort(([a, b], [c, d]) => a - c || d - b))
        keep({ source, start, end, quote }, subject);
    }
  }
  return said;
}

/** The ids of sources, in order, so many together as have about `linesAtOnce` lines. */
function together(sources: readonly Source[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const { id, lines } of sources) {
    if (lines > room) {
      batches.push([]);
      room = linesAtOnce;
    }
    batches.at(-1)?.push(id);
    room -= lines;
  }
  return batches;
}

function mentionAll(things: Said['things'], { subject, kind, statements, named, objects }: z.output<typeof SaidRow>): void {
  const known = mention(things, subject, kind, statements);
  for (const [attribute, value] of named) give(known, attribute, String(value));
  for (const [object, objectKind] of objects) mention(things, object, objectKind, 1);
}

function mention(things: Said['things'], id: string, kind: Kind, statements: number): Known {
  let known = things.get(id);
  if (!known) {
    known = { statements: 0, labels: 0, values: [] };
    things.set(id, known);
  }
  known.statements += statements;
  known.labels |= bitsOfKind.get(kind) ?? 0;
  return known;
}

function give({ values }: Known, attribute: string, value: string): void {
  if (!values.some(([one, other]) => one === attribute && other === value)) values.push([attribute, value]);
}

/**
 * Takes quotes that come by source and place, of one place the longest first, and keeps those that lie within no other, each
 * said of all that those within it are said of.
 */
export function keepOutermost(kept: Quoted[]): (quote: Omit<Quoted, 'about'>, subject: string) => void {
  let about = new Set<string>();
  return (quote, subject) => {
    const last = kept.at(-1);
    const inside = last !== undefined && last.source === quote.source && quote.end <= last.end;
    if (inside && about.has(subject)) return;
    if (inside) last.about.push(subject);
    else {
      kept.push({ ...quote, about: [subject] });
      about = new Set();
    }
    about.add(subject);
  };
}
