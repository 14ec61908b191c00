import type { Inference } from '../infer.ts';
import { digits } from './table.ts';

/** The columns of a ranking as a table; the last two are filled by CTIC only. */
export const columns = [
  'origin',
  'destination',
  'order',
  'gain',
  'p',
  'stability',
  'grade',
  'discovery',
  'adoptions',
  'chance',
] as const;

/** One row of text for each tie, best first, numbers to twelve digits: the same on every machine. */
export function inferenceRows({ ties }: Inference): Record<(typeof columns)[number], string>[] {
  return ties.map((tie) => ({
    origin: tie.origin,
    destination: tie.destination,
    order: String(tie.order),
    gain: digits(tie.gain),
    p: digits(tie.p),
    stability: digits(tie.stability),
    grade: tie.grade,
    discovery: digits(tie.discovery),
    adoptions: digits(tie.adoptions),
    chance: digits(tie.chance),
  }));
}
