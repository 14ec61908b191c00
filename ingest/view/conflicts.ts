import { contradict } from '../../graph/choose.ts';
import { groupBy } from '../../graph/group.ts';
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

/** Statements that cannot all be true, those of one attribute of one thing together. */
export function contradicting(statements: readonly Statement[]): [Statement, ...Statement[]][] {
  const choosing = statements.filter(({ predicate }) => isAttribute(predicate) && attributes[predicate].choose !== 'all');
  const groups = groupBy(choosing, ({ subject, predicate }) => `${subject.id}\n${predicate}`);
  return [...groups.values()].flatMap((same) => {
    const [first, ...others] = same.filter((a) => same.some((b) => contradict(a, b)));
    return first ? [[first, ...others]] : [];
  });
}

/** Attributes of which the source gives values that cannot both be true; `subject` is a name, for an adoption region and policy. */
export function conflictsOf(
  statements: readonly Statement[],
  nameOf: (id: string | undefined) => string | null,
): (ConflictRow & { by: Statement[] })[] {
  return contradicting(statements).map((at) => ({
    kind: at[0].predicate,
    subject: subjectOf(at[0], statements, nameOf),
    values: [...new Set(at.flatMap(({ value }) => value ?? []))],
    lines: linesOf(at),
    by: at,
  }));
}

function subjectOf(one: Statement, statements: readonly Statement[], nameOf: (id: string | undefined) => string | null): string {
  const ends = statements.filter(
    ({ subject, predicate }) => subject.id === one.subject.id && (predicate === 'IN_REGION' || predicate === 'OF_POLICY'),
  );
  const named = nameOf(one.subject.id);
  return named ?? ([...new Set(ends.map(({ object }) => nameOf(object?.id)))].filter(Boolean).join(' ') || one.subject.id);
}
