// id. No row when there is none.
MATCH (source:Source {id: $id})
RETURN source
