// parts: characters; label or null for any; limit. Things of which a name shares a character with what was asked,
// those with the most evidence first: among them are the names that a reader may have meant.
MATCH (thing:Entity)
WHERE ($label IS NULL OR $label IN labels(thing))
  AND (any(part IN $parts WHERE thing.name CONTAINS part)
    OR any(name IN coalesce(thing.names, []) WHERE any(part IN $parts WHERE name CONTAINS part)))
RETURN thing
ORDER BY coalesce(size(thing.evidence), 0) DESC, thing.id
LIMIT $limit
