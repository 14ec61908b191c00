import type { Operation } from './operations.ts';

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** The operations that have every word of a filter in their address, name or summary. */
export function find(operations: readonly Operation[], filter: string): Operation[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return operations.filter(({ method, path, id, tag, summary }) => {
    const text = folded([method, path, id, tag, summary].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export interface Group {
  tag: string;
  operations: Operation[];
}

/** Operations by what they are about, in the order of the contract. */
export function grouped(operations: readonly Operation[]): Group[] {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  return tags.map((tag) => ({ tag, operations: operations.filter((one) => one.tag === tag) }));
}
