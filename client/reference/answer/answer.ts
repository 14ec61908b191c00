import type { StreamEvent } from './events.ts';
import type { Header } from './headers.ts';
import type { Problem } from './problem.ts';

/** What stands in an answer, by how it can be shown. */
export type Body =
  | { kind: 'none' }
  | { kind: 'json'; value: unknown; text: string }
  | { kind: 'problem'; problem: Problem; value: unknown; text: string }
  | { kind: 'events'; events: readonly StreamEvent[]; ended: boolean }
  | { kind: 'file'; blob: Blob; filename: string; text: string | null };

/** A request that was sent and what has come of it. */
export type Answer =
  | { state: 'waiting'; address: string }
  | { state: 'unreachable'; address: string; reason: string }
  | {
      state: 'answered';
      address: string;
      /** Where the answer came from, when that was another address. */
      moved: string | null;
      status: number;
      title: string;
      headers: readonly Header[];
      /** Bytes that came; null while they still do. */
      bytes: number | null;
      milliseconds: number;
      body: Body;
    };

/** `1.4 kB` */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
