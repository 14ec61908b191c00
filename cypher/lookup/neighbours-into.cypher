// ids. From which things a relation leads to each.
UNWIND $ids AS id
MATCH (a:Entity)-[relation]->(b:Entity {id: id})
WITH DISTINCT a.id AS from, id AS to
RETURN from, to
ORDER BY from, to
