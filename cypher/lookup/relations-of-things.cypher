// ids. The relations that start at their things, in order of their own ids; those of evidence are left out.
UNWIND $ids AS id
MATCH (thing:Entity {id: id})-[relation]->(other:Entity)
RETURN relation.id AS id, relation
ORDER BY id
