import { contradict } from '../../graph/choose.ts';
import { attributes, isAttribute } from '../../graph/predicates.ts';
import type { Scalar, Statement } from '../../graph/statement.ts';
import { linesOf } from './rows.ts';

export interface ConflictRow {
  /** The attribute on which the source disagrees with itself. */
  kind: string;
  subject: string;
  values: Scalar[];
  lines: [number, number];
}

/** Attributes of which the source gives values that cannot both be true; `subject` is a name, for an adoption region and policy. */
export function conflictsOf(
  statements: readonly Statement[],
  nameOf: (id: string | undefined) => string | null,
): (ConflictRow & { by: Statement[] })[] {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) {
    if (!isAttribute(one.predicate) || attributes[one.predicate].choose === 'all') continue;
    const key = `${one.subject.id} ${one.predicate}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((same) => {
    const at = same.filter((a) => same.some((b) => contradict(a, b)));
    const [first] = at;
    if (!first) return [];
    return [
      {
        kind: first.predicate,
        subject: subjectOf(first, statements, nameOf),
        values: [...new Set(at.flatMap(({ value }) => value ?? []))],
        lines: linesOf(at),
        by: at,
      },
    ];
  });
}

function subjectOf(one: Statement, statements: readonly Statement[], nameOf: (id: string | undefined) => string | null): string {
  const ends = statements.filter(
    ({ subject, predicate }) => subject.id === one.subject.id && (predicate === 'IN_REGION' || predicate === 'OF_POLICY'),
  );
  const named = nameOf(one.subject.id);
  return named ?? ([...new Set(ends.map(({ object }) => nameOf(object?.id)))].filter(Boolean).join(' ') || one.subject.id);
}
