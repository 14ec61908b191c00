// question.zh: 原文写明的地区之间的关系有哪些？
// question.en: Which ties between regions do the sources state?
// column from: Region, relation: String, to: Region, assertion: String, modality: String, confidence: Number
// column sources: Integer, evidence: Refs
// from learned from, named, directed or is contrasted with to.
MATCH (from:Region)-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(to:Region)
WHERE link.polarity = 'affirmed'
RETURN from, type(link) AS relation, to, link.assertion AS assertion, link.modality AS modality, link.confidence AS confidence,
  link.sources AS sources, link.evidence AS evidence
ORDER BY from.id, relation, to.id, assertion, modality
