// rows: [{ statement, passage, start, end, line, quote }]: evidenceRows of graph/rows.ts. Both ends are loaded before.
// Not a part of statements.cypher: after a MERGE the embedded engine looks passages up without their index, which takes three times as long.
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statement})
MATCH (passage:Passage {id: row.passage})
MERGE (statement)-[evidence:EVIDENCED_BY {start: row.start, end: row.end}]->(passage)
SET evidence.line = row.line, evidence.quote = row.quote
