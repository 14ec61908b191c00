// Every adoption that is more than a plan, with its policy and region and what proves its day: what cascades are made of.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(policy:Policy)
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot']
WITH DISTINCT adoption, policy
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, policy, region
RETURN adoption.id AS id, adoption.date AS date, policy, region, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY adoption.id, policy.id, region.id
