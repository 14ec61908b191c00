// question.zh: {policy} 由哪里首创？
// question.en: Where did {policy} originate?
// group: ties
// example: 浙江省, 长沙市, 湘潭市 and 湖南省 are each called the origin, and by whom
// param policy: Policy = 链长制
// column region: Region, contested: Boolean, adopted: Date, claimedBy: Strings, assertion: String, modality: String
// column confidence: Number, claims: Integer, evidence: Refs
// Every claim of origin that a source makes, the best supported first, with the sources that make it; contested where they name more
// than one region. adopted is when the region is known to have begun: who was first by the dates is first-adopter.
MATCH (region:Region)-[origin:ORIGINATED]->(:Policy {id: $policy})
WHERE origin.polarity = 'affirmed'
CALL {
  WITH origin
  UNWIND origin.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH DISTINCT edition.title AS title
  ORDER BY title
  RETURN collect(title) AS claimedBy
}
CALL {
  WITH region
  MATCH (region)<-[at:IN_REGION]-(adoption:Adoption)
  WHERE at.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.date IS NOT NULL
  MATCH (adoption)-[of:OF_POLICY]->(policy:Policy)
  WHERE of.polarity = 'affirmed' AND policy.id = $policy
  WITH DISTINCT adoption
  ORDER BY coalesce(adoption.earliest, adoption.latest), adoption.id
  RETURN head(collect(adoption.date)) AS adopted
}
CALL {
  MATCH (claimed:Region)-[claim:ORIGINATED]->(:Policy {id: $policy})
  WHERE claim.polarity = 'affirmed'
  RETURN count(DISTINCT claimed.id) AS regions
}
RETURN region, regions > 1 AS contested, adopted, claimedBy, origin.assertion AS assertion, origin.modality AS modality,
  origin.confidence AS confidence, size(origin.statements) AS claims, origin.evidence AS evidence
ORDER BY claims DESC, confidence DESC, region.id, assertion, modality
