import { groupBy } from '../../graph/group.ts';
import { type Kind, kindNames, kinds } from '../../graph/kinds.ts';
import { isRelation } from '../../graph/predicates.ts';
import { nodeOf, project } from '../../graph/project.ts';
import { nodeRow, relationRow } from '../../graph/rows.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Row, Value } from '../../graph/store.ts';
import type { NodeRow, RelationRow } from '../../graph/view.ts';
import { type Finding, shown } from './finding.ts';

/** The nodes and relations that follow from statements, by id, for comparing with what is stored. */
export interface Expected {
  nodes: Map<string, NodeRow>;
  relations: Map<string, RelationRow>;
}

/**
 * @param statements all whose subject is to be compared
 * @param kindsOf for each thing to be compared the kinds that any statement gives it
 */
export function expectedView(statements: readonly Statement[], kindsOf: ReadonlyMap<string, ReadonlySet<Kind>>): Expected {
  const about = groupBy(statements, ({ subject }) => subject.id);
  return {
    nodes: new Map([...kindsOf].map(([id, of]) => [id, nodeOf(id, inOrder(of), about.get(id) ?? [])])),
    relations: new Map(project(statements).relations.map((relation) => [relation.id, relation])),
  };
}

const inOrder = (of: ReadonlySet<Kind>): Kind[] => kindNames.filter((kind) => of.has(kind));
const known = new Set<string>(['Entity', ...Object.values(kinds).flatMap(({ labels }) => [...labels])]);

/** What is wrong with a node of `lookup/all-nodes.cypher`. @param expected undefined where no statement names it */
export function nodeFindings(
  id: string,
  stored: { labels: string[]; properties: Row },
  expected: NodeRow | undefined,
): Finding[] {
  if (!expected) return [{ of: 'node', id, message: 'no statement names it' }];
  const strange = stored.labels.filter((label) => !known.has(label));
  const labels = stored.labels.filter((label) => label !== 'Entity').sort();
  return [
    ...strange.map((label) => `its label ${label} is not in the vocabulary`),
    ...(String(labels) === String(expected.labels) ? [] : [`its labels are ${labels}; its statements give ${expected.labels}`]),
    ...differences(stored.properties, nodeRow(expected)['properties'] as Row),
  ].map((message): Finding => ({ of: 'node', id, message }));
}

/** A relation between things as `lookup/all-relations.cypher` gives it. */
export interface StoredRelation {
  id: string;
  from: string;
  type: string;
  to: string;
  properties: Row;
}

/** What is wrong with a relation. @param expected undefined where no statement says it */
export function relationFindings(
  { id, from, type, to, properties }: StoredRelation,
  expected: RelationRow | undefined,
): Finding[] {
  const found: string[] = [];
  if (!isRelation(type)) found.push(`its type ${type} is not in the vocabulary`);
  else if (!expected) found.push(`no statement says that ${from} ${type} ${to}`);
  if (expected) {
    const [drawn, told] = [`${from} ${type} ${to}`, `${expected.from} ${expected.type} ${expected.to}`];
    if (drawn !== told) found.push(`it is ${drawn}; its statements say ${told}`);
    found.push(...differences(properties, relationRow(expected)['properties'] as Row));
  }
  return found.map((message): Finding => ({ of: 'relation', id, message }));
}

function differences(stored: Row, expected: Row): string[] {
  const names = [...new Set([...Object.keys(stored), ...Object.keys(expected)])].sort();
  return names.flatMap((name) =>
    same(stored[name], expected[name])
      ? []
      : [`its ${name} is ${shown(stored[name])}; its statements give ${shown(expected[name])}`],
  );
}

/** Absent and null are the same to both engines. */
const same = (a: Value | undefined, b: Value | undefined): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
