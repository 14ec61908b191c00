// id. No row when there is none.
MATCH (thing:Entity {id: $id})
RETURN thing
