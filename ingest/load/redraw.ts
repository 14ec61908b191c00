import { z } from 'zod';
import { groupBy } from '../../graph/group.ts';
import { type Kind, kindNames } from '../../graph/kinds.ts';
import { type NodeRow, nodeOf, project, type RelationRow } from '../../graph/project.ts';
import type { Statement } from '../../graph/statement.ts';
import type { Graph } from './graph.ts';
import { kindsOf, statementsOfSubjects } from './rows.ts';

/** The part of the view that a change of statements touches. */
export interface Drawing {
  nodes: NodeRow[];
  relations: RelationRow[];
  /** The relations that still stand, by the thing they start at; empty where nothing was removed. */
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

  const stored = await statementsOfSubjects(graph, touched);
  const about = [...stored.filter(({ id }) => !without.has(id)), ...added];
  const bySubject = groupBy(about, ({ subject }) => subject.id);

  const kinds = new Map<string, Set<Kind>>();
  const note = ({ id, kind }: { id: string; kind: Kind }) => kinds.set(id, (kinds.get(id) ?? new Set()).add(kind));
  for (const row of await kindsOf(graph, touched, [...without])) note(KindRow.parse(row));
  for (const { subject, object } of added) for (const end of object ? [subject, object] : [subject]) note(end);

  const { relations } = project(about);
  const outgoing = groupBy(relations, ({ from }) => from);
  return {
    nodes: touched.filter((id) => kinds.has(id)).map((id) => nodeOf(id, [...(kinds.get(id) ?? [])], bySubject.get(id) ?? [])),
    relations,
    kept:
      removed.length === 0
        ? []
        : touched.map((subject) => ({ subject, keep: (outgoing.get(subject) ?? []).map(({ id }) => id) })),
    gone: touched.filter((id) => !kinds.has(id)),
  };
}
