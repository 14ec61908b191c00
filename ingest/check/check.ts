import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Kind } from '../../graph/kinds.ts';
import { isNode, isRelation } from '../../graph/rows.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Row } from '../../graph/store.ts';
import type { Graph } from '../load/graph.ts';
import type { Finding } from './finding.ts';
import { pagesOf } from './pages.ts';
import { checkSources } from './sources.ts';
import { checkStatement } from './statements.ts';
import { type Expected, expectedView, nodeFindings, relationFindings } from './view.ts';

/** What was looked at, and what is wrong. */
export interface Checked {
  sources: number;
  statements: number;
  nodes: number;
  relations: number;
  findings: Finding[];
}

const Count = z.object({ what: z.string(), name: z.string(), count: z.number() });
const RelationRow = z.object({ id: z.string(), from: z.string(), type: z.string(), to: z.string() });

/**
 * Checks that a graph is what its sources say: passages tile each source and are its text; every quote is in it, on its
 * line; every statement has evidence, words of the vocabulary, and a node for each end; nodes and relations are just those
 * that follow from the statements, with just these properties. A thing of which a statement is wrong is not compared, for
 * that would tell the same twice.
 * @param most of more nodes than this a part is compared with its statements, always the same
 */
export async function check(graph: Graph, most = 20_000): Promise<Checked> {
  const nodes = z.array(Count).parse(await graph.store.read(graph.catalogue.lookup['counts'] ?? ''));
  const entities = nodes.find(({ what, name }) => what === 'label' && name === 'Entity')?.count ?? 0;
  const part = Math.max(1, Math.ceil(entities / most));
  const chosen = (id: string) => part === 1 || createHash('sha256').update(id).digest().readUInt32BE(0) % part === 0;

  const { texts, findings } = await checkSources(graph);
  const seen = await readStatements(graph, texts, chosen, findings);
  const expected = expectedView(seen.kept, seen.kinds);
  const ids = await checkNodes(graph, expected, (id) => chosen(id) && !seen.tainted.has(id), findings);
  for (const [id, by] of seen.named)
    if (!ids.has(id)) findings.push({ of: 'statement', id: by, message: `it names ${id}, which has no node` });
  const relations = await checkRelations(graph, expected, (id) => chosen(id) && !seen.tainted.has(id) && ids.has(id), findings);
  return { sources: texts.size, statements: seen.count, nodes: ids.size, relations, findings };
}

interface Seen {
  count: number;
  /** Statements whose subject is compared. */
  kept: Statement[];
  /** The kinds that any statement gives to a thing that is compared. */
  kinds: Map<string, Set<Kind>>;
  /** Things that a statement names, with the first that does. */
  named: Map<string, string>;
  /** Things of which a statement is wrong. */
  tainted: Set<string>;
}

async function readStatements(
  graph: Graph,
  texts: Parameters<typeof checkStatement>[1],
  chosen: (id: string) => boolean,
  findings: Finding[],
): Promise<Seen> {
  const seen: Seen = { count: 0, kept: [], kinds: new Map(), named: new Map(), tainted: new Set() };
  for await (const rows of pagesOf(graph, 'statement-records'))
    for (const row of rows) {
      seen.count++;
      const { statement, subject, messages } = checkStatement(row, texts);
      findings.push(...messages.map((message): Finding => ({ of: 'statement', id: String(row['id']), message })));
      if (messages.length > 0 && subject) seen.tainted.add(subject);
      if (!statement) continue;
      for (const end of statement.object ? [statement.subject, statement.object] : [statement.subject]) {
        if (!seen.named.has(end.id)) seen.named.set(end.id, statement.id);
        if (chosen(end.id)) seen.kinds.set(end.id, (seen.kinds.get(end.id) ?? new Set()).add(end.kind));
      }
      // Which documents are one hangs on all of them.
      if (chosen(statement.subject.id) || statement.subject.kind === 'Document') seen.kept.push(statement);
    }
  return seen;
}

/** @returns the ids of all nodes */
async function checkNodes(
  graph: Graph,
  { nodes }: Expected,
  compared: (id: string) => boolean,
  findings: Finding[],
): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const rows of pagesOf(graph, 'all-nodes'))
    for (const { id, thing } of rows) {
      const key = String(id);
      ids.add(key);
      if (compared(key) && isNode(thing)) findings.push(...nodeFindings(key, thing, nodes.get(key)));
    }
  return ids;
}

/** @returns how many relations there are */
async function checkRelations(
  graph: Graph,
  { relations }: Expected,
  compared: (from: string) => boolean,
  findings: Finding[],
): Promise<number> {
  const found = new Set<string>();
  for await (const rows of pagesOf(graph, 'all-relations'))
    for (const row of rows) {
      const { relation, ...rest }: Row = row;
      const stored = RelationRow.parse(rest);
      found.add(stored.id);
      if (compared(stored.from) && isRelation(relation))
        findings.push(...relationFindings({ ...stored, properties: relation.properties }, relations.get(stored.id)));
    }
  for (const { id, from, type, to } of relations.values())
    if (!found.has(id) && compared(from))
      findings.push({ of: 'relation', id, message: `${from} ${type} ${to} is stated and not drawn` });
  return found.size;
}
