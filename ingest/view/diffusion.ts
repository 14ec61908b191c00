import type { Statement } from '../../graph/statement.ts';
import { linesOf, quoteOf } from './rows.ts';

export interface DiffusionRow {
  from: string;
  to: string;
  basis: string;
  evidence: string;
  lines: [number, number];
}

const bases: Record<string, string> = {
  LEARNED_FROM: 'learned from',
  CONTRASTED_WITH: 'contrasted with',
  DIRECTED: 'directed by',
  ORIGINATED: 'origin',
};

/** Ties between regions that the source states: from the model to who followed it; an origin is to the whole nation. */
export function diffusionOf(
  statements: readonly Statement[],
  nameOf: (id: string | undefined) => string | null,
): (DiffusionRow & { by: Statement[] })[] {
  const ties = statements.filter(({ predicate }) => predicate in bases);
  const rows = new Map<string, Statement[]>();
  for (const one of ties) {
    const key = `${one.subject.id} ${one.predicate} ${one.object?.id}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()].flatMap((same) => {
    const [one] = same;
    if (!one) return [];
    const [subject, object] = [nameOf(one.subject.id) ?? one.subject.id, nameOf(one.object?.id) ?? one.object?.id ?? ''];
    const [from, to] =
      one.predicate === 'ORIGINATED' ? [subject, '全国'] : one.predicate === 'DIRECTED' ? [subject, object] : [object, subject];
    const basis = String(one.qualifiers?.['basis'] ?? bases[one.predicate]);
    return [{ from, to, basis, evidence: quoteOf(same), lines: linesOf(same), by: same }];
  });
}
