// question.zh: 图中有哪些政策，各有几个地区提及？
// question.en: Which policies are there, and in how many regions?
// group: spread
// example: 链长制, 117 regions
// column policy: Policy, regions: Integer, evidence: Refs
MATCH (policy:Policy)<-[of:OF_POLICY]-(adoption:Adoption)
WHERE of.polarity = 'affirmed'
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH policy, count(DISTINCT region.id) AS regions
RETURN policy, regions, policy.evidence AS evidence
ORDER BY regions DESC, policy.id
