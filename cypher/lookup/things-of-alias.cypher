// id. Things that lead a link to this id to themselves: they have, or had, it under another name.
MATCH (thing:Entity)
WHERE $id IN coalesce(thing.aliases, [])
RETURN thing
ORDER BY thing.id
