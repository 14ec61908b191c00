import type { End, Relation, Tie } from '../../../client/core/tie.ts';

export function end(id: string): End {
  const kind = id === '100000' ? 'Nation' : id.endsWith('0000') ? 'Province' : id.endsWith('00') ? 'City' : 'County';
  return { id, kind, label: id };
}

/** A tie as the client has it: `from` learned from `to`. */
export function tie(from: string, to: string, more: Partial<Tie> = {}): Tie {
  const relation: Relation = more.relation ?? 'LEARNED_FROM';
  return {
    id: `${from} ${relation} ${to}`,
    kind: relation === 'CONTRASTED_WITH' ? 'contrast' : 'documented',
    relation,
    from: end(from),
    to: end(to),
    confidence: 0.9,
    intended: false,
    evidence: [],
    ...more,
  };
}
