import type { Kind } from '../../graph/kinds.ts';
import type { Source } from '../../graph/source.ts';
import type { Evidence, Scalar } from '../../graph/statement.ts';
import type { Value } from '../../graph/store.ts';

/** A value as nodes and relations have it. */
export type Property = Scalar | (string | number | boolean)[];

export interface ExportedThing {
  id: string;
  kind: Kind;
  label: string;
  labels: string[];
  /** All that the graph holds of it but its id and its evidence. */
  properties: Record<string, Property>;
  evidence: Evidence[];
}

export interface ExportedRelation {
  id: string;
  from: string;
  /** Whether it starts at a document. */
  ofDocument: boolean;
  type: string;
  to: string;
  properties: Record<string, Property>;
  /** The first day on which both ends may be there; undefined where neither has a day. */
  earliest: string | undefined;
  evidence: Evidence[];
}

/** The answer to a question, beside the graph that it speaks of. */
export interface ExportedRows {
  name: string;
  zh: string;
  en: string;
  parameters: Record<string, Value>;
  columns: string[];
  rows: Record<string, unknown>[];
}

/** What a format writes: the things and relations come in order of their ids, some at a time, as often as asked for. */
export interface ExportedGraph {
  /** The version of the data. */
  dataset: string;
  /** What it is a graph of. */
  title: { zh: string; en: string };
  /** Null where no question is asked. */
  answer: ExportedRows | null;
  sources: ReadonlyMap<string, Source>;
  /** Names of all properties that things and relations may have. */
  names: { things: string[]; relations: string[] };
  things(): AsyncGenerator<ExportedThing>;
  relations(): AsyncGenerator<ExportedRelation>;
}
