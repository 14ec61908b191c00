// ids. What leads from each thing to any other, with the first day of each end.
UNWIND $ids AS thing
MATCH (a:Entity {id: thing})-[relation]->(b:Entity)
RETURN relation.id AS id, a.id AS from, 'Document' IN labels(a) AS ofDocument, b.id AS to, relation, a.earliest AS fromEarliest, b.earliest AS toEarliest
ORDER BY id
