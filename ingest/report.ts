import { contradict } from '../graph/choose.ts';
import { groupBy } from '../graph/group.ts';
import { attributes, isAttribute } from '../graph/predicates.ts';
import type { Scalar, Statement } from '../graph/statement.ts';
import type { Extraction } from './extraction.ts';

/** Two or more values of one attribute of one thing that cannot all be true. */
interface Conflict {
  subject: string;
  attribute: string;
  values: Scalar[];
}

/** What one input gave: counts a kind of thing, conflicts, and what became of its lines. */
export interface Report {
  source: string;
  name: string;
  statements: number;
  things: Record<string, number>;
  conflicts: Conflict[];
  lines: { total: number; extracted: number; context: Record<string, number>; unparsed: Record<string, number> };
}

export function report({ source, passages, statements }: Extraction): Report {
  const things = new Map(
    statements.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])).map((thing) => [thing.id, thing.kind]),
  );
  const reasons = (ledger: string) => count(passages.filter((passage) => passage.ledger === ledger).map(({ reason }) => reason));
  return {
    source: source.id,
    name: source.name,
    statements: statements.length,
    things: count([...things.values()]),
    conflicts: conflictsOf(statements),
    lines: {
      total: passages.length,
      extracted: passages.filter(({ ledger }) => ledger === 'extracted').length,
      context: reasons('context'),
      unparsed: reasons('unparsed'),
    },
  };
}

function conflictsOf(statements: readonly Statement[]): Conflict[] {
  const chosen = statements.filter(({ predicate }) => isAttribute(predicate) && attributes[predicate].choose !== 'all');
  const groups = groupBy(chosen, ({ subject, predicate }) => `${subject.id}\n${predicate}`);
  return [...groups.values()].flatMap((same) => {
    const at = same.filter((a) => same.some((b) => contradict(a, b)));
    const [first] = at;
    if (!first) return [];
    const values = [...new Set(at.map((one) => one.value ?? ''))].sort();
    return [{ subject: first.subject.id, attribute: first.predicate, values }];
  });
}

/** The report as a person reads it, a few lines. */
export function reportText({ name, statements, things, conflicts, lines }: Report): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([key, n]) => `${key || 'other'} ${n}`)
      .join(', ') || 'none';
  return [
    `${name}: ${statements} statements, ${lines.total} lines`,
    `  things     ${list(things)}`,
    `  lines      extracted ${lines.extracted}; context: ${list(lines.context)}; unparsed: ${list(lines.unparsed)}`,
    `  conflicts  ${conflicts.length === 0 ? 'none' : ''}`.trimEnd(),
    ...conflicts.map(({ subject, attribute, values }) => `    ${subject} ${attribute}: ${values.join(' | ')}`),
  ].join('\n');
}

function count(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of [...items].sort()) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
