// after: the last id of the page before, '' for the first; limit. Relations between things; those of evidence are left out.
MATCH (a:Entity)-[relation]->(b:Entity)
WHERE relation.id > $after
RETURN relation.id AS id, a.id AS from, type(relation) AS type, b.id AS to, relation
ORDER BY id
LIMIT $limit
