// ids: of things that no statement names any more, with the relations that lead to them.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})
DETACH DELETE thing
