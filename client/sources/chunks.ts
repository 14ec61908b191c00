/** Lines of a text that are read and drawn together. */
export const linesInChunk = 150;

/** Quotes may begin this many lines before the line into which they reach. */
export const reach = 12;

export interface Chunk {
  index: number;
  /** Numbers of its lines, from 1. */
  first: number;
  last: number;
}

/** A text of so many lines in pieces. */
export function chunksOf(lines: number): Chunk[] {
  return Array.from({ length: Math.ceil(lines / linesInChunk) }, (_, index) => ({
    index,
    first: index * linesInChunk + 1,
    last: Math.min(lines, (index + 1) * linesInChunk),
  }));
}

export const chunkOfLine = (line: number): number => Math.floor((line - 1) / linesInChunk);
