import { z } from 'zod';
import { groupBy } from '../../graph/group.ts';
import { type Kind, kindNames } from '../../graph/kinds.ts';
import { nodeOf, project } from '../../graph/project.ts';
import type { Statement } from '../../graph/statement.ts';
import type { NodeRow, RelationRow } from '../../graph/view.ts';
import type { Graph } from './graph.ts';
import { documentsOfTitle, kindsOf, statementsOfSubjects } from './rows.ts';

/** The part of the view that a change of statements touches. */
export interface Drawing {
  nodes: NodeRow[];
  relations: RelationRow[];
  /** The relations that still stand, by the thing they start at; of things that may have lost one. */
  kept: { subject: string; keep: string[] }[];
  /** Things that no statement names any more. */
  gone: string[];
}

const KindRow = z.object({ id: z.string(), kind: z.enum(kindNames) });

/** Draws every touched thing and its outgoing relations anew, from the statements of all sources. */
export async function redraw(graph: Graph, added: readonly Statement[], removed: readonly Statement[]): Promise<Drawing> {
  const ends = [...added, ...removed].flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id]));
  const touched = [...new Set(ends)].sort();
  const without = new Set(removed.map(({ id }) => id));
  const standing = async (ids: readonly string[]) =>
    (await statementsOfSubjects(graph, ids)).filter(({ id }) => !without.has(id));

  const kinds = new Map<string, Set<Kind>>();
  const note = ({ id, kind }: { id: string; kind: Kind }) => kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  for (const row of await kindsOf(graph, touched, [...without])) note(KindRow.parse(row));
  for (const { subject, object } of added) for (const end of object ? [subject, object] : [subject]) note(end);

  const own = [...(await standing(touched)), ...added];
  const bySubject = groupBy(own, ({ subject }) => subject.id);
  const nodes = touched
    .filter((id) => kinds.has(id))
    .map((id) => nodeOf(id, [...(kinds.get(id) ?? [])], bySubject.get(id) ?? []));

  // Which documents are one hangs on all that bear a title, touched or not.
  const titles = nodes.flatMap(({ properties }) => properties['titleKey'] ?? []).map(String);
  const alike = await documentsOfTitle(graph, touched, titles);
  const others = alike.filter((id) => !touched.includes(id));
  const { relations } = project([...own, ...(await standing(others))]);

  const outgoing = groupBy(relations, ({ from }) => from);
  const losing = removed.length > 0 ? [...touched, ...others] : alike;
  return {
    nodes,
    relations,
    kept: losing.map((subject) => ({ subject, keep: (outgoing.get(subject) ?? []).map(({ id }) => id) })),
    gone: touched.filter((id) => !kinds.has(id)),
  };
}
