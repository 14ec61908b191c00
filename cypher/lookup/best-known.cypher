// label; limit. The things of a label with the most evidence: examples for a parameter.
MATCH (thing:Entity)
WHERE $label IN labels(thing)
RETURN thing
ORDER BY coalesce(size(thing.evidence), 0) DESC, thing.id
LIMIT $limit
