// question.zh: 哪些省份没有来源提到实行 {policy}？
// question.en: Of which provinces does no source say anything about {policy}?
// param policy: Policy = 链长制
// column region: Region, evidence: Refs
// Not mentioned is neither adopted nor not adopted. The evidence is what names the region.
MATCH (region:Province)
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
