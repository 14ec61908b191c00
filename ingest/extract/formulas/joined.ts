import { integer } from '../numbers.ts';
import type { Formula } from './formula.ts';

const ones = /^(?<n>\d{1,2}|[二两三四五六七八九十]{1,2})个[一1]$/;
/** How far, in characters, the members stand behind the name at most. */
const reach = 60;

/**
 * 落实“六个一”。每条产业链做到一名链长牵头、…: the members in the next words are those of the name, if there are as many, or
 * fewer that 等 closes. One formula is left.
 */
export function joined<Told extends { formula: Formula }>(all: readonly Told[], text: string): Told[] {
  const taken = new Set<Told>();
  const found = all.map((one): Told => {
    const n = integer(ones.exec(one.formula.name ?? '')?.groups?.['n'] ?? '');
    if (n === undefined || one.formula.components.length > 0) return one;
    const members = all.find(
      (other) => other.formula.name === null && !taken.has(other) && isOf(other.formula, one.formula, n, text),
    );
    if (!members) return one;
    taken.add(members);
    return { ...one, formula: { ...one.formula, components: members.formula.components } };
  });
  return found.filter((_, at) => {
    const one = all[at];
    return one !== undefined && !taken.has(one);
  });
}

function isOf(members: Formula, { at }: Formula, n: number, text: string): boolean {
  const [start, end] = [Math.min(members.at.end, at.end), Math.max(members.at.start, at.start)];
  if (end - start > reach || /\n/.test(text.slice(start, end))) return false;
  const count = members.components.length;
  return count === n || (count >= 3 && count < n && /^等/.test(text.slice(members.at.end)));
}
