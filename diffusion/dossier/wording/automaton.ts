interface State {
  /** Characters of the longest string of the state. */
  length: number;
  /** The state of its longest suffix that stands elsewhere as well. */
  link: number;
  /** Where its strings first end, the offset of the last character. */
  end: number;
  next: Map<string, number>;
}

/** All parts of a text in a graph of at most twice as many states. */
export type Automaton = readonly State[];

/**
 * The suffix automaton of a text, in linear time and space.
 * Blumer et al. 1985, The smallest automaton recognizing the subwords of a text.
 */
export function automatonOf(text: string): Automaton {
  const states: State[] = [{ length: 0, link: -1, end: -1, next: new Map() }];
  const at = (index: number) => states[index] as State;
  let last = 0;
  for (let end = 0; end < text.length; end++) {
    const sign = text[end] ?? '';
    const current = states.push({ length: at(last).length + 1, link: 0, end, next: new Map() }) - 1;
    let state = last;
    while (state !== -1 && !at(state).next.has(sign)) {
      at(state).next.set(sign, current);
      state = at(state).link;
    }
    if (state !== -1) at(current).link = splitOff(states, state, sign);
    last = current;
  }
  return states;
}

/** The state to which a suffix leads by `sign`, parted in two where it holds longer strings as well. */
function splitOff(states: State[], from: number, sign: string): number {
  const at = (index: number) => states[index] as State;
  const target = at(from).next.get(sign) as number;
  if (at(target).length === at(from).length + 1) return target;
  const { link, end, next } = at(target);
  const copy = states.push({ length: at(from).length + 1, link, end, next: new Map(next) }) - 1;
  for (let state = from; state !== -1 && at(state).next.get(sign) === target; state = at(state).link)
    at(state).next.set(sign, copy);
  at(target).link = copy;
  return copy;
}
