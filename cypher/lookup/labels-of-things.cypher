// ids. Each label of each thing in a row; an id without a thing has none.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
UNWIND labels(thing) AS carried
RETURN thing.id AS id, carried
ORDER BY id, carried
