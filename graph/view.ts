import type { Scalar } from './statement.ts';

/** A node or relation as it stands in the store. `evidence` holds references, `sources` counts distinct sources. */
export interface NodeRow {
  id: string;
  labels: string[];
  properties: Record<string, Scalar | string[] | number[]>;
}

export interface RelationRow {
  id: string;
  from: string;
  type: string;
  to: string;
  properties: Record<string, Scalar | string[] | number[]>;
}
