/** Clauses that only read, as the grammar names them, and as a reader writes them. */
export const clauses: Readonly<Record<string, string>> = {
  matchClause: 'MATCH',
  withClause: 'WITH',
  returnClause: 'RETURN',
  unwindClause: 'UNWIND',
  subqueryClause: 'CALL { }',
  callClause: 'CALL procedure',
  orderBySkipLimitClause: 'ORDER BY SKIP LIMIT',
  filterClause: 'FILTER',
  letClause: 'LET',
  forListClause: 'FOR',
  finishClause: 'FINISH',
};

/** Procedures that tell what is in the graph. */
export const procedures: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
];

/** Namespaces of functions that compute from what they are given; functions without a namespace all do. */
export const functionSpaces: readonly string[] = [
  'date',
  'datetime',
  'localdatetime',
  'time',
  'localtime',
  'duration',
  'point',
  'vector.similarity',
];

const writes = 'it writes';
const administers = 'it administers the server';

/** Why a form is refused, by the rule of the grammar; a clause that is neither here nor above is refused all the same. */
export const reasons: Readonly<Record<string, string>> = {
  createClause: writes,
  insertClause: writes,
  mergeClause: writes,
  setClause: writes,
  removeClause: writes,
  deleteClause: writes,
  foreachClause: writes,
  loadCSVClause: 'it reads files and addresses',
  useClause: 'it leads to another database',
  composableCommandClauses: administers,
  command: administers,
  consoleCommand: 'it is a command of another program',
  preparserOption: 'how the statement is run is set here: leave EXPLAIN, PROFILE and CYPHER out',
  subqueryInTransactionsParameters: 'all runs in one transaction, which is undone: leave IN TRANSACTIONS out',
  localDefinition: 'procedures and functions cannot be defined here',
  searchClause: 'search by index is a procedure here: db.index.fulltext.queryNodes',
  interpolatedStringLiteral: 'strings cannot hold expressions here: join them with +',
  obfuscatedLiteral: 'it stands for a value that is not told',
  reduceExpression: 'what it adds up can have any length: use sum(), or UNWIND and collect()',
  allReduceExpression: 'what it adds up can have any length',
  when: 'conditional queries cannot be run here: use CASE or UNION',
};

/** Functions that make long values out of short ones. */
export const growing: readonly string[] = ['replace'];

/** How often `+` and `||` may stand in a statement: each may double a value. */
export const mostPluses = 12;

/** Hops of a path at most, outside of a shortest one. */
export const longestPath = 10;
