import { threads } from '../../graph/threads.ts';
import type { Verdict } from './judge.ts';

/** Milliseconds: the parser's time is not bounded by the length of the statement. */
const patience = 2_000;

/** A judge of statements in a thread of its own, for the grammar takes 70 MB and some statements take the parser minutes. */
export function judgeApart(): (cypher: string) => Promise<Verdict> {
  const { ask } = threads<string, Verdict>(new URL('./worker.js', import.meta.url), { most: 1, waiting: 100, start: 3_000 });
  return async (cypher) => {
    const verdict = await ask(cypher, { patience });
    return typeof verdict === 'string' ? tooSlow : verdict;
  };
}

const tooSlow: Verdict = {
  refused: {
    what: 'the statement',
    why: 'reading it takes too long: write it in simpler forms',
    line: 1,
    column: 1,
    allowed: [],
  },
};
