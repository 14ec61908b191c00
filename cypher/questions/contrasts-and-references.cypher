// question.zh: {region} 学习、参照了哪些地区，又被哪些地区学习、参照或对照？
// question.en: Which regions did {region} learn from, name or direct, and which learned from it or are set against it?
// group: ties
// example: 浙江省: named by 昆明市, set against by 江西省
// param region: Region = 330000
// param asOf: Date?
// column relation: String, direction: String, other: Region, assertion: String, modality: String, confidence: Number
// column evidence: Refs
// direction is out where the region itself learned, named, directed or was contrasted.
// With asOf a tie without a date counts from the day of the sources that tell it.
CALL {
  MATCH (:Region)-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(:Region)
  UNWIND link.evidence AS ref
  WITH DISTINCT link, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH link, min(edition.date) AS told
  WITH link, coalesce(head(link.dates), told) AS since
  WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
  RETURN collect(link.id) AS ties
}
CALL {
  MATCH (:Region {id: $region})-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(other:Region)
  RETURN 'out' AS direction, link, other
  UNION ALL
  MATCH (:Region {id: $region})<-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]-(other:Region)
  RETURN 'in' AS direction, link, other
}
WITH ties, direction, link, other
WHERE link.polarity = 'affirmed' AND link.id IN ties
RETURN type(link) AS relation, direction, other, link.assertion AS assertion, link.modality AS modality,
  link.confidence AS confidence, link.evidence AS evidence
ORDER BY relation, direction DESC, other.id, assertion, modality
