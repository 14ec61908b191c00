// rows: [{ id, subject, properties }]: statementRow of graph/rows.ts.
// The subject's node is made here when it is new; nodes.cypher fills it.
UNWIND $rows AS row
MERGE (statement:Statement {id: row.id})
SET statement = row.properties
MERGE (subject:Entity {id: row.subject})
MERGE (statement)-[:ABOUT]->(subject)
