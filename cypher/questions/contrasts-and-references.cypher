// question.zh: {region} 学习、参照了哪些地区，又被哪些地区学习、参照或对照？
// question.en: Which regions did {region} learn from, name or direct, and which learned from it or are set against it?
// group: ties
// example: 浙江省: named by 昆明市, set against by 江西省
// param region: Region = 330000
// column relation: String, direction: String, other: Region, assertion: String, modality: String, confidence: Number
// column evidence: Refs
// direction is out where the region itself learned, named, directed or was contrasted.
CALL {
  MATCH (:Region {id: $region})-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(other:Region)
  RETURN 'out' AS direction, link, other
  UNION ALL
  MATCH (:Region {id: $region})<-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]-(other:Region)
  RETURN 'in' AS direction, link, other
}
WITH direction, link, other
WHERE link.polarity = 'affirmed'
RETURN type(link) AS relation, direction, other, link.assertion AS assertion, link.modality AS modality,
  link.confidence AS confidence, link.evidence AS evidence
ORDER BY relation, direction DESC, other.id, assertion, modality
