// name; label or null for any. Names are matched whole, as sources and tables print them.
MATCH (thing:Entity)
WHERE ($name IN thing.names OR thing.name = $name OR thing.short = $name)
  AND ($label IS NULL OR $label IN labels(thing))
RETURN thing
ORDER BY thing.id
