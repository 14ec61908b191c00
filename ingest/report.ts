import type { Scalar, Statement } from '../graph/statement.ts';
import { type Calibration, calibrationOf } from './extract/confidence.ts';
import type { Extraction } from './extraction.ts';
import { contradicting } from './view/conflicts.ts';

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
  /** The rules of the statements, with what the confidence of each rests on. */
  rules: (Calibration & { statements: number })[];
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
    conflicts: contradicting(statements).map((at) => ({
      subject: at[0].subject.id,
      attribute: at[0].predicate,
      values: [...new Set(at.map((one) => one.value ?? ''))].sort(),
    })),
    rules: rulesOf(statements),
    lines: {
      total: passages.length,
      extracted: passages.filter(({ ledger }) => ledger === 'extracted').length,
      context: reasons('context'),
      unparsed: reasons('unparsed'),
    },
  };
}

/** Rules that read running text; rows of tables and the gazetteer are as sure as what they cite. */
function rulesOf(statements: readonly Statement[]): Report['rules'] {
  const counts = count(
    statements
      .filter(({ qualifiers, rule }) => qualifiers?.['standing'] === undefined && !rule.startsWith('facts/'))
      .map(({ rule }) => rule),
  );
  return calibrationOf(Object.keys(counts)).map((one) => ({ ...one, statements: counts[one.rule] ?? 0 }));
}

/** The report as a person reads it, a few lines. */
export function reportText({ name, statements, things, conflicts, rules, lines }: Report): string {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([key, n]) => `${key || 'other'} ${n}`)
      .join(', ') || 'none';
  return [
    `${name}: ${statements} statements, ${lines.total} lines`,
    `  things     ${list(things)}`,
    `  lines      extracted ${lines.extracted}; context: ${list(lines.context)}; unparsed: ${list(lines.unparsed)}`,
    `  least sure ${rules.length === 0 ? 'no rule read this' : leastSure(rules)}`,
    `  conflicts  ${conflicts.length === 0 ? 'none' : ''}`.trimEnd(),
    ...conflicts.map(({ subject, attribute, values }) => `    ${subject} ${attribute}: ${values.join(' | ')}`),
  ].join('\n');
}

/** The three rules least to be trusted among those that found something. */
function leastSure(rules: Report['rules']): string {
  const [...ranked] = rules;
  ranked.sort((a, b) => a.confidence - b.confidence);
  return ranked
    .slice(0, 3)
    .map(({ rule, right, wrong, confidence, statements: n }) => {
      const basis = right + wrong > 0 ? `${right} of ${right + wrong} right when measured` : 'not measured';
      return `${rule} ${confidence} (${basis}; ${n} here)`;
    })
    .join(', ');
}

function count(items: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of [...items].sort()) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
