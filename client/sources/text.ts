import { type Signal, signal } from '@preact/signals';
import { failed, type Load, loading, ready } from '../core/load.ts';
import { problemOf } from '../store.ts';
import { fetchChunk } from './api.ts';
import type { Chunk } from './chunks.ts';
import type { Mark } from './segments.ts';
import type { LineRow } from './shapes.ts';

interface Read {
  lines: LineRow[];
  marks: Mark[];
}

/** What was read of the source that is open: a source's id follows from its characters, so its text never changes. */
let open: { source: string; chunks: Map<number, Signal<Load<Read>>> } = { source: '', chunks: new Map() };

/** A piece of a source's text: read when it is first asked for. */
export function readingOf(source: string, chunk: Chunk): Signal<Load<Read>> {
  if (open.source !== source) open = { source, chunks: new Map() };
  const known = open.chunks.get(chunk.index);
  if (known) return known;
  const reading = signal<Load<Read>>({ state: 'loading' });
  open.chunks.set(chunk.index, reading);
  void readInto(reading, source, chunk);
  return reading;
}

export async function readInto(reading: Signal<Load<Read>>, source: string, chunk: Chunk): Promise<void> {
  reading.value = loading(reading.peek());
  reading.value = await fetchChunk(source, chunk).then(ready, (error: unknown) => failed<Read>(problemOf(error)));
}

/** The quotes of all that was read of a source so far, in no order. */
export function marksRead(source: string): Mark[] {
  if (open.source !== source) return [];
  const all = [...open.chunks.values()].flatMap((one) => one.value.value?.marks ?? []);
  return [...new Map(all.map((mark) => [mark.ref, mark])).values()];
}
