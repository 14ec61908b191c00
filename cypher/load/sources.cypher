// rows: [{ id, properties }], properties as in `Source` of graph/source.ts without nulls.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
