/** A value as rows carry it, the same for both engines: numbers are JavaScript numbers, dates are EDTF strings. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Parameters = Record<string, Value>;

/** One statement of `cypher/` with its parameters. */
export interface Batch {
  cypher: string;
  parameters?: Parameters;
}

export interface Health {
  engine: 'neo4j' | 'embedded';
  ok: boolean;
  /** What is wrong and what to do, in one line; absent when ok. */
  reason?: string;
}

/** The seam between the service and the two graph engines. Statements come from files of `cypher/` alone. */
export interface GraphStore {
  readonly engine: Health['engine'];
  /** Rows of a statement that only reads. A statement that would write is refused and nothing is written. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /** Runs the batches in one transaction: all of them or, when one fails, none. Schema statements go in a call of their own. */
  write(batches: readonly Batch[]): Promise<void>;
  /** Never throws: an engine that does not answer is not ok. */
  health(): Promise<Health>;
  close(): Promise<void>;
}
