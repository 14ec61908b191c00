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

/** A step of the way in which an engine would answer a statement, with those that feed it. */
export interface PlanStep {
  operator: string;
  details: string;
  /** Rows that the engine expects. */
  rows: number;
  steps: PlanStep[];
}

export interface Plan {
  /** Whether the engine takes the statement for one that only reads. */
  reads: boolean;
  step: PlanStep;
}

export interface RawLimits {
  seconds: number;
  rows: number;
  /** Characters of the rows as JSON. */
  characters: number;
  signal?: AbortSignal;
}

export interface RawRows {
  columns: string[];
  rows: Value[][];
  /** What ended the rows before their time; null: these are all. */
  cut: 'rows' | 'characters' | null;
}

/**
 * Statements of a reader's own. An engine offers this where it can stop one that runs away; neither its memory nor its
 * event loop is that of the service. Both read in a transaction that is undone.
 * @throws LiantuError `cypher-refused` for a statement that the engine does not take
 */
export interface RawReads {
  plan(cypher: string, parameters: Parameters, limits: RawLimits): Promise<Plan>;
  rows(cypher: string, parameters: Parameters, limits: RawLimits): Promise<RawRows>;
}

/** The seam between the service and the two graph engines. Statements come from files of `cypher/` alone. */
export interface GraphStore {
  readonly engine: Health['engine'];
  /** Rows of a statement that only reads. A statement that would write is refused and nothing is written. */
  read(cypher: string, parameters?: Parameters): Promise<Row[]>;
  /**
   * Runs the batches in one transaction: all of them or, when one fails, none. Schema statements go in a call of their own.
   * @throws CalledOffError where `signal` is aborted before the last batch has run: none of them then
   */
  write(batches: readonly Batch[], signal?: AbortSignal): Promise<void>;
  /** Never throws: an engine that does not answer is not ok. */
  health(): Promise<Health>;
  readonly raw?: RawReads;
  close(): Promise<void>;
}
