// label. Every thing that bears it, with each of its labels in a row.
MATCH (thing:Entity)
WHERE $label IN labels(thing)
UNWIND labels(thing) AS carried
RETURN thing.id AS id, carried
ORDER BY id, carried
