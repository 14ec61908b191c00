// question.zh: {thing} 与哪些事物相关？
// question.en: What is {thing} related to?
// group: sources
// example: 长沙市: in 湖南省, called the origin, studied by 佛山市
// param thing: Thing
// column relation: String, direction: String, neighbour: Thing, assertion: String, modality: String, polarity: String
// column confidence: Number, evidence: Refs
// What the sources affirm and what they deny: polarity tells. direction is out where the thing comes first.
CALL {
  MATCH (:Entity {id: $thing})-[relation]->(neighbour:Entity)
  RETURN 'out' AS direction, relation, neighbour
  UNION ALL
  MATCH (:Entity {id: $thing})<-[relation]-(neighbour:Entity)
  RETURN 'in' AS direction, relation, neighbour
}
RETURN type(relation) AS relation, direction, neighbour, relation.assertion AS assertion, relation.modality AS modality,
  relation.polarity AS polarity, relation.confidence AS confidence, relation.evidence AS evidence
ORDER BY direction DESC, relation, neighbour.id, assertion, modality, polarity
