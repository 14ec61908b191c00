// after: the last id of the page before, '' for the first; limit.
MATCH (thing:Entity)
WHERE thing.id > $after
RETURN thing.id AS id, thing
ORDER BY id
LIMIT $limit
