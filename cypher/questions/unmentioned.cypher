// question.zh: 哪些地区没有来源提到实行 {policy}？
// question.en: Of which regions does no source say anything about {policy}?
// group: spread
// example: 海南省: no source speaks of it, which is not a no
// param policy: Policy = 链长制
// param region: Region?
// column region: Region, evidence: Refs
// Provinces; with a region the places right below it that the graph knows. Not mentioned is neither adopted nor not adopted.
// The evidence is what names the region.
CALL {
  MATCH (region:Province)
  WHERE $region IS NULL
  RETURN region
  UNION
  MATCH (region:Region)-[:PART_OF]->(:Region {id: $region})
  RETURN region
}
CALL {
  WITH region
  MATCH (region)<-[at:IN_REGION]-(adoption:Adoption)
  WHERE at.polarity = 'affirmed'
  MATCH (adoption)-[of:OF_POLICY]->(policy:Policy)
  WHERE policy.id = $policy
  RETURN count(adoption) AS told
}
WITH region, told
WHERE told = 0
RETURN region, region.evidence AS evidence
ORDER BY region.id
