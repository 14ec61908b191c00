import type { Component } from './component.ts';
import { bare, componentsOf } from './wordings.ts';

/** One wording of a region's way of working, with what proves it, in whatever form the caller keeps that. */
export interface Part<Proof> {
  wording: string;
  /** An id of the vocabulary where the source itself says what it is (the role of a post); else its words tell. */
  component?: string;
  /** Told in a list of several: what is not in the list is left out of the scheme, not merely unmentioned. */
  listed: boolean;
  proof: readonly Proof[];
}

/** What became of a component: absence counts only against a list, else it is not mentioned. */
type Judgement = 'kept' | 'recast' | 'dropped' | 'added' | 'not mentioned';

export interface MechanismRow<Proof> {
  component: Component;
  judgement: Judgement;
  from: readonly Part<Proof>[];
  to: readonly Part<Proof>[];
}

/** The components of a region with the parts that word each, those of the vocabulary in its order first. */
export function byComponent<Proof>(
  parts: readonly Part<Proof>[],
  vocabulary: readonly Component[],
): Map<string, { component: Component; parts: Part<Proof>[] }> {
  const found = new Map<string, { component: Component; parts: Part<Proof>[] }>();
  for (const part of parts) {
    const said = vocabulary.find(({ id }) => id === part.component);
    for (const component of said ? [said] : componentsOf(part.wording, vocabulary)) {
      const entry = found.get(component.id) ?? { component, parts: [] };
      entry.parts.push(part);
      found.set(component.id, entry);
    }
  }
  return found;
}

/** The ways of working of two regions side by side, one row a component of either, in the order of the vocabulary. */
export function compareMechanisms<Proof>(
  from: readonly Part<Proof>[],
  to: readonly Part<Proof>[],
  vocabulary: readonly Component[],
): MechanismRow<Proof>[] {
  const [ours, theirs] = [byComponent(from, vocabulary), byComponent(to, vocabulary)];
  const listed = { from: from.some((one) => one.listed), to: to.some((one) => one.listed) };
  const known = vocabulary.map(({ id }) => id);
  const ids = [...new Set([...known, ...ours.keys(), ...theirs.keys()])];
  return ids.flatMap((id) => {
    const [a, b] = [ours.get(id), theirs.get(id)];
    const component = a?.component ?? b?.component;
    if (!component) return [];
    const sides = { from: a?.parts ?? [], to: b?.parts ?? [] };
    return [{ component, judgement: judge(sides, listed), ...sides }];
  });
}

type Sides = Record<'from' | 'to', readonly Part<unknown>[]>;

function judge({ from, to }: Sides, listed: Record<'from' | 'to', boolean>): Judgement {
  if (to.length === 0) return listed.to && from.some((one) => one.listed) ? 'dropped' : 'not mentioned';
  if (from.length === 0) return listed.from && to.some((one) => one.listed) ? 'added' : 'not mentioned';
  const cores = new Set(from.map((one) => bare(one.wording)));
  return to.some((one) => cores.has(bare(one.wording))) ? 'kept' : 'recast';
}
