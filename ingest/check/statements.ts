import { z } from 'zod';
import { misuse } from '../../graph/predicates.ts';
import { readStatement } from '../../graph/rows.ts';
import { type Evidence, reference, type Statement } from '../../graph/statement.ts';
import type { Row } from '../../graph/store.ts';
import { shown } from './finding.ts';
import type { SourceText } from './sources.ts';

const Links = z.object({
  evidence: z.array(z.object({ source: z.string(), start: z.number(), end: z.number(), passageLine: z.number() })),
  about: z.array(z.string()),
  statement: z.object({ properties: z.object({ subject: z.string(), evidence: z.array(z.string()).default([]) }) }),
});

/** A statement as it is stored, and what is wrong with it; undefined for a record that is none. */
export interface CheckedStatement {
  statement: Statement | undefined;
  /** The thing it is about, as far as the record tells. */
  subject: string | undefined;
  messages: string[];
}

/**
 * Checks a row of `lookup/statement-records.cypher`: its shape, its words in the vocabulary, each quote in its source, and the
 * links to its passages and its thing.
 */
export function checkStatement(row: Row, texts: ReadonlyMap<string, SourceText>): CheckedStatement {
  const links = Links.safeParse(row).data;
  const subject = links?.statement.properties.subject;
  if (links?.evidence.length === 0) return { statement: undefined, subject, messages: ['it has no evidence'] };
  let statement: Statement;
  try {
    statement = readStatement(row);
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replaceAll('\n', ' ') : String(error);
    return { statement: undefined, subject, messages: [`it is no statement: ${why}`] };
  }
  const misused = misuse(statement.subject.kind, statement.predicate, statement.object?.kind);
  return {
    statement,
    subject,
    messages: [
      ...(misused ? [misused] : []),
      ...statement.evidence.flatMap((one) => evidenceFinding(one, texts) ?? []),
      ...(links ? linkFindings(statement, links) : []),
    ],
  };
}

function evidenceFinding(evidence: Evidence, texts: ReadonlyMap<string, SourceText>): string | undefined {
  const { source, start, end, quote, line } = evidence;
  const known = texts.get(source);
  if (!known) return `its evidence ${reference(evidence)} is in no source`;
  const slice = known.text.slice(start, end);
  if (slice !== quote) return `its quote ${shown(quote)} is not at ${reference(evidence)}, where ${shown(slice)} stands`;
  const [own, next] = [known.starts.get(line), known.starts.get(line + 1)];
  const onLine = own !== undefined && own <= start && (next === undefined || next > start);
  return onLine ? undefined : `its quote at ${reference(evidence)} is not on line ${line}`;
}

function linkFindings(statement: Statement, { evidence, about, statement: record }: z.infer<typeof Links>): string[] {
  const linked = new Set(evidence.map(reference));
  const lost = record.properties.evidence.filter((ref) => !linked.has(ref));
  const astray = statement.evidence.filter((one) => !evidence.some((link) => link.passageLine === one.line));
  return [
    ...lost.map((ref) => `its evidence ${ref} leads to no passage`),
    ...astray.map((one) => `its evidence ${reference(one)} leads to a passage that is not its line`),
    ...(about.length === 1 && about[0] === statement.subject.id
      ? []
      : [`it is about ${statement.subject.id} and leads to ${shown(about)}`]),
  ];
}
