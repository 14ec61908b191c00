// question.zh: 哪些地区是上级要求实行的？
// question.en: Which regions were told by a higher level to act?
// group: ties
// example: a province tells its cities to appoint leaders
// param region: Region?
// column from: Region, to: Region, assertion: String, modality: String, confidence: Number, evidence: Refs
// With a region only those that it told, or that told it.
MATCH (from:Region)-[link:DIRECTED]->(to:Region)
WHERE link.polarity = 'affirmed' AND ($region IS NULL OR from.id = $region OR to.id = $region)
RETURN from, to, link.assertion AS assertion, link.modality AS modality, link.confidence AS confidence,
  link.evidence AS evidence
ORDER BY from.id, to.id, assertion, modality
