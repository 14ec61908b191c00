// question.zh: 哪些地区是上级要求实行的？
// question.en: Which regions were told by a higher level to act?
// group: ties
// example: a province tells its cities to appoint leaders
// param region: Region?
// param asOf: Date?
// column from: Region, to: Region, assertion: String, modality: String, confidence: Number, evidence: Refs
// With a region only those that it told, or that told it.
// With asOf a tie without a date counts from the day of the sources that tell it.
CALL {
  MATCH (:Region)-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(:Region)
  UNWIND link.evidence AS ref
  WITH DISTINCT link, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH link, min(edition.date) AS told
  WITH link, coalesce(head(link.dates), told) AS since
  WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
  RETURN collect(link.id) AS ties
}
MATCH (from:Region)-[link:DIRECTED]->(to:Region)
WHERE link.polarity = 'affirmed' AND link.id IN ties AND ($region IS NULL OR from.id = $region OR to.id = $region)
RETURN from, to, link.assertion AS assertion, link.modality AS modality, link.confidence AS confidence,
  link.evidence AS evidence
ORDER BY from.id, to.id, assertion, modality
