// ids. Their things, in order of the ids; an id without a thing has no row.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
RETURN thing
ORDER BY thing.id
