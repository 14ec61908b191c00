/** A set of words that finds the longest of them at a place in a text. */
export interface Trie {
  /**
   * The end (exclusive UTF-16 offset) of the longest word that starts at `at`;
   * `at` itself when none does.
   */
  longestEnd(text: string, at: number): number;
}

/** A run of sorted words that agree in their first `depth` UTF-16 units: one node of the trie. */
interface Run {
  first: number;
  last: number;
  depth: number;
}

/**
 * Packs words into a trie over UTF-16 units.
 *
 * Nodes are numbered breadth first, so the node behind edge `e` is `e + 1` and no pointers are
 * kept: a node is the range of its edges. The root has the most edges by far and is asked at every
 * character of a text, so it alone gets a table of all 65,536 units (256 KB).
 *
 * Empty words are left out; repeated words count once. A region name starts and ends on whole
 * characters, so a hit never splits a surrogate pair.
 */
export function packTrie(words: Iterable<string>): Trie {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort();
  const units: number[] = [];
  const firstEdges: number[] = [];
  const isWord: boolean[] = [];
  const runs: Run[] = [{ first: 0, last: sorted.length, depth: 0 }];
  for (const { first, last, depth } of runs) {
    const whole = sorted[first]?.length === depth;
    isWord.push(whole);
    firstEdges.push(units.length);
    let at = whole ? first + 1 : first;
    while (at < last) {
      const unit = unitOf(sorted, at, depth);
      let next = at + 1;
      while (next < last && unitOf(sorted, next, depth) === unit) next++;
      units.push(unit);
      runs.push({ first: at, last: next, depth: depth + 1 });
      at = next;
    }
  }
  firstEdges.push(units.length);
  return walker(Uint16Array.from(units), Uint32Array.from(firstEdges), Uint8Array.from(isWord, Number));
}

function unitOf(words: readonly string[], index: number, depth: number): number {
  return words[index]?.charCodeAt(depth) ?? Number.NaN;
}

function walker(units: Uint16Array, firstEdges: Uint32Array, isWord: Uint8Array): Trie {
  const fromRoot = new Uint32Array(0x10000);
  for (let edge = 0; edge < (firstEdges[1] ?? 0); edge++) fromRoot[units[edge] ?? 0] = edge + 1;

  /** The child of `node` by `unit`, 0 (the root, nobody's child) when there is none. */
  function child(node: number, unit: number): number {
    let low = firstEdges[node] ?? 0;
    let high = firstEdges[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((units[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return low < (firstEdges[node + 1] ?? 0) && units[low] === unit ? low + 1 : 0;
  }

  return {
    longestEnd(text, at) {
      let node = fromRoot[text.charCodeAt(at)] ?? 0;
      let end = at;
      for (let next = at + 1; node !== 0; next++) {
        if (isWord[node] === 1) end = next;
        node = next < text.length ? child(node, text.charCodeAt(next)) : 0;
      }
      return end;
    },
  };
}
