// The id of every thing.
MATCH (thing:Entity)
RETURN thing.id AS id
ORDER BY id
