// question.zh: {policy} 由哪里首创？
// question.en: Where did {policy} originate?
// param policy: Policy = 链长制
// column region: Region, assertion: String, modality: String, confidence: Number, claims: Integer, evidence: Refs
// Every claim of origin that a source makes, the best supported first: a contested one has several rows. Who is known to have
// begun first is first-adopter.
MATCH (region:Region)-[origin:ORIGINATED]->(:Policy {id: $policy})
WHERE origin.polarity = 'affirmed'
RETURN region, origin.assertion AS assertion, origin.modality AS modality, origin.confidence AS confidence,
  size(origin.statements) AS claims, origin.evidence AS evidence
ORDER BY claims DESC, confidence DESC, region.id, assertion, modality
