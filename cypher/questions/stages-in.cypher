// question.zh: {region} 所辖各地的 {policy} 到了哪一步？
// question.en: How far has {policy} got in the places that {region} holds?
// param region: Region = 360000
// param policy: Policy = 链长制
// column place: Region, status: String, date: Date, earliest: Date, latest: Date, document: Document, evidence: Refs
// Cities, counties and development zones at any depth. A place without a row is not mentioned, which says nothing of it.
MATCH (place:Region)-[:PART_OF*1..3]->(:Region {id: $region})
WITH DISTINCT place
MATCH (place)<-[at:IN_REGION]-(adoption:Adoption)
WHERE at.polarity = 'affirmed'
WITH DISTINCT place, adoption
MATCH (adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed'
WITH DISTINCT place, adoption
OPTIONAL MATCH (document:Document {id: adoption.datingDocument})
RETURN place, adoption.status AS status, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest,
  document, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY coalesce(adoption.earliest, adoption.latest, '9999'), place.id, adoption.id
