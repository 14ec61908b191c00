import { namedId } from '../../graph/ids.ts';
import type { Thing } from '../../graph/statement.ts';
import type { Span } from '../mend/clean.ts';
import { matchesIn } from './sentences.ts';

/** Names of the system and what each counts as: a variant that the texts treat as a system of its own keeps its name. */
const names: readonly (readonly [pattern: RegExp, policy: string])[] = [
  [/(?<!集)群链长(?:制|负责制|责任制|工作机制|制度|机制)/, '群链长制'],
  [/双链长(?:制|负责制)?/, '双链长制'],
  [/双长制/, '双长制'],
  [/群长(?:制|负责制|责任制)/, '群长制'],
  [/链主制/, '链主制'],
  [/链长[”’]?(?:制|负责制|责任制|工作机制|工作制|制度|机制|工作制度|联系制度)/, '链长制'],
];
const any = new RegExp(names.map(([pattern]) => pattern.source).join('|'));

export interface PolicyName extends Span {
  policy: Thing & { name: string };
}

/**
 * The policy that a system under a longer name is a form of: 群链长制 and 双链长制 are 链长制, as their words say; 双长制 and
 * 群长制 are systems of their own. A region that calls it by the longer name is found with the others.
 */
export function familyOf(name: string): string {
  return name.includes('链长') ? '链长制' : name;
}

export function policyNamed(name: string): Thing & { name: string } {
  return { id: namedId('Policy', name), kind: 'Policy', name };
}

/** Names of the chain-leader system in a span, in order; the leader alone (链长) is not the system. */
export function policiesNamed(text: string, span: Span): PolicyName[] {
  return matchesIn(text, span, any).map(({ start, end, match }) => {
    const name = names.find(([pattern]) => pattern.test(match[0]))?.[1] ?? '链长制';
    return { start, end, policy: policyNamed(name) };
  });
}
