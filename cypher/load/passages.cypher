// rows: [{ id, source, properties }]: passageRow of graph/rows.ts. The source is loaded before.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (passage:Passage {id: row.id})
SET passage = row.properties
MERGE (passage)-[:OF_SOURCE]->(source)
