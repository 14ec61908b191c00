import type { ExportedGraph } from './graph.ts';

/** A way to write a graph. */
export interface Format {
  /** As it is asked for. */
  name: string;
  media: string;
  /** Of a file. */
  extension: string;
  /** Files of their own that make the whole; all of them come as one zip where none is named. */
  parts?: readonly string[];
  /** The text in pieces. @param part one of `parts`; '' where there are none */
  write(graph: ExportedGraph, part: string): AsyncIterable<string>;
}
