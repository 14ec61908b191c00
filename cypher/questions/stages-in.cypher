// question.zh: {region} 所辖各地的 {policy} 到了哪一步？
// question.en: How far has {policy} got in the places that {region} holds?
// group: spread
// example: 广东省: 深圳市 adopted 2020, 东莞市 planned 2021-01-18, 佛山市 adopted 2021-03-04
// param region: Region = 360000
// param policy: Policy = 链长制
// param asOf: Date?
// column place: Region, status: String, date: Date, earliest: Date, latest: Date, document: Document, evidence: Refs
// Cities, counties and development zones at any depth. A place without a row is in
// unmentioned, which says nothing of it.
MATCH (place:Region)-[:PART_OF*1..3]->(:Region {id: $region})
WITH DISTINCT place
MATCH (place)<-[at:IN_REGION]-(adoption:Adoption)
WHERE at.polarity = 'affirmed'
WITH DISTINCT place, adoption
MATCH (adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT place, adoption,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE coalesce(adoption.earliest, adoption.latest, '9999') END AS placed
OPTIONAL MATCH (document:Document {id: adoption.datingDocument})
RETURN place, adoption.status AS status, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest,
  document, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY placed, place.id, adoption.id
