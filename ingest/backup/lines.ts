import { z } from 'zod';
import { Change } from '../../graph/history.ts';
import { Passage, Source } from '../../graph/source.ts';
import { Statement } from '../../graph/statement.ts';

/** Which form the lines have: another number is another form. */
export const form = 1;

const Head = z.strictObject({ liantu: z.literal('backup'), form: z.int() });
const Counts = z.object({ sources: z.int(), passages: z.int(), statements: z.int() });

/**
 * The last line: a file without it is cut off. `graph` is the fingerprint of what was backed up, `sha256` that of all
 * lines before, each with its line break.
 */
const End = z.strictObject({ end: Counts, graph: z.string(), sha256: z.string() });

/**
 * A backup is JSON lines: a head, then each source with its passages and statements after it, then the changes that are
 * remembered, then an end. It holds what is true of the graph, not what is drawn from it, so that it outlives a change of the drawing.
 */
export const Line = z.union([
  z.strictObject({ statement: Statement }),
  z.strictObject({ passage: Passage }),
  z.strictObject({ source: Source }),
  z.strictObject({ change: Change }),
  Head,
  End,
]);

export type Line = z.infer<typeof Line>;
export type Counts = z.infer<typeof Counts>;
export type End = z.infer<typeof End>;

export const head: Line = { liantu: 'backup', form };

/** A line as it stands in the file. */
export const written = (line: Line): string => `${JSON.stringify(line)}\n`;
