import { automatonOf } from './automaton.ts';
import { barrier } from './text.ts';

/** The same characters in two texts; offsets are of the folded texts. */
export interface Run {
  text: string;
  a: number;
  b: number;
}

/**
 * The longest runs of at least `least` characters that two folded texts have in common: none can be made longer at its place, and
 * none is part of another. Each is given once, at the first place in either text, in the order of the second.
 * @example commonRuns('省领导定向联系负责', '市领导定向联系负责', 6) // [{ text: '领导定向联系负责', a: 1, b: 1 }]
 */
export function commonRuns(a: string, b: string, least: number): Run[] {
  const automaton = automatonOf(a);
  const found = new Map<string, Run>();
  let state = 0;
  let length = 0;
  for (let index = 0; index <= b.length; index++) {
    const sign = b[index] ?? barrier;
    const before = { length, end: automaton[state]?.end ?? 0 };
    const extended = follow(sign);
    if (!extended && before.length >= least) {
      const text = b.slice(index - before.length, index);
      if (!found.has(text)) found.set(text, { text, a: before.end - before.length + 1, b: index - before.length });
    }
  }
  const texts = [...found.keys()];
  return [...found.values()].filter((run) => !texts.some((other) => other.length > run.text.length && other.includes(run.text)));

  /** Goes on by one character with the longest run that ends there; whether that is the run so far and one more. */
  function follow(sign: string): boolean {
    if (sign === barrier) {
      [state, length] = [0, 0];
      return false;
    }
    const next = automaton[state]?.next.get(sign);
    if (next !== undefined) {
      [state, length] = [next, length + 1];
      return true;
    }
    while (state !== -1 && automaton[state]?.next.get(sign) === undefined) state = automaton[state]?.link ?? -1;
    if (state === -1) [state, length] = [0, 0];
    else {
      length = (automaton[state]?.length ?? 0) + 1;
      state = automaton[state]?.next.get(sign) ?? 0;
    }
    return false;
  }
}
