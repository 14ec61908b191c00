// ids. The relations that start at each, to other things: what a search of paths needs of them.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[relation]->(other:Entity)
RETURN id, other.id AS other, type(relation) AS type, relation.assertion AS assertion, relation.modality AS modality,
  relation.polarity AS polarity, relation.confidence AS confidence
ORDER BY id, other, type, assertion, modality, polarity
