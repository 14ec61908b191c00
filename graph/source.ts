import { z } from 'zod';

/** What a source rests on, strongest first: a government's own site, a digest of documents, a paper, a copy of unclear origin, our reference tables. */
export const Standing = z.enum(['official', 'digest', 'media', 'repost', 'reference']);

/** One edition of one input: its id follows from its characters, so a changed file is another source. */
export const Source = z.object({
  id: z.string(),
  /** What stays the same over editions: the file's name. */
  name: z.string(),
  title: z.string(),
  date: z.string().nullable(),
  sha256: z.string(),
  length: z.int().nonnegative(),
  lines: z.int().nonnegative(),
  standing: Standing,
});

/** What became of a line of the source: facts were taken from it, it gives context, or it was not understood. */
export const Ledger = z.enum(['extracted', 'context', 'unparsed']);

/**
 * One line of a source with its line break. Passages tile the source: joined in order they are the file,
 * so that quotes can be shown in their surroundings and the ledger sums to the whole.
 */
export const Passage = z.object({
  id: z.string(),
  source: z.string(),
  line: z.int().positive(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  ledger: Ledger,
  /** Why a line is context or unparsed: 'blank', 'contents', 'no rule matched' … */
  reason: z.string(),
});

export type Standing = z.infer<typeof Standing>;
export type Source = z.infer<typeof Source>;
export type Passage = z.infer<typeof Passage>;
