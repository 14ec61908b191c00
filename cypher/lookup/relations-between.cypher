// pairs: lists of two ids. The relations that start at the first and end at the second.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair[0]})-[relation]->(b:Entity)
WHERE b.id = pair[1]
RETURN a.id AS from, b.id AS to, relation
ORDER BY from, to, relation.id
