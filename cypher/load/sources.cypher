// rows: [{ id, properties }]: sourceRow of graph/rows.ts.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
