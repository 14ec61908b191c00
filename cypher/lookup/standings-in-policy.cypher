// policy: id. What sources say of each region and the policy: that it has it, plans it, ought to have it, or has it not.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = of.polarity AND at.modality = of.modality
RETURN DISTINCT of.id AS link, region, adoption.status AS status, of.polarity AS polarity, of.modality AS modality,
  of.evidence AS evidence
ORDER BY region.id, link
