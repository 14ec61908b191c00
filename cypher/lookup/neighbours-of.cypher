// ids. All that each thing is related to, a row a relation; direction is out where the thing comes first.
CALL {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})-[relation]->(neighbour:Entity)
  RETURN id, 'out' AS direction, relation, neighbour
  UNION ALL
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[relation]-(neighbour:Entity)
  RETURN id, 'in' AS direction, relation, neighbour
}
RETURN id, direction, type(relation) AS type, neighbour, relation.assertion AS assertion, relation.modality AS modality,
  relation.polarity AS polarity, relation.confidence AS confidence, relation.evidence AS evidence
ORDER BY id, direction DESC, type, neighbour.id, assertion, modality, polarity
