// rows: [{ id, subject, properties, evidence: [{ passage, start, end, line, quote }] }]: `statementRow` of graph/rows.ts.
// The passages are loaded before; the subject's node is made here when it is new and filled by nodes.cypher.
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
SET statement = row.properties
MERGE (subject:Entity {id: row.subject})
MERGE (statement)-[:ABOUT]->(subject)
WITH statement, row
UNWIND row.evidence AS piece
MATCH (passage:Passage {id: piece.passage})
MERGE (statement)-[evidence:EVIDENCED_BY {start: piece.start, end: piece.end}]->(passage)
SET evidence.line = piece.line, evidence.quote = piece.quote
