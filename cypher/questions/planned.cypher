// question.zh: 哪些地区计划或探索 {policy}，而未见实行？
// question.en: Which regions plan or explore {policy} without being known to have adopted it?
// group: spread
// example: 东莞市 meant to in 2021-01 and is not told to have done it
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, status: String, date: Date, earliest: Date, latest: Date, document: Document, evidence: Refs
// The date is that of the plan or announcement.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['planned', 'exploring']
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE coalesce(adoption.earliest, adoption.latest, '9999') END AS placed
CALL {
  WITH adoption
  MATCH (adoption)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed' AND (adoption.datingDocument IS NULL OR document.id = adoption.datingDocument)
  WITH DISTINCT document, CASE WHEN document.date = adoption.date THEN 0 ELSE 1 END AS rank
  ORDER BY rank, coalesce(document.earliest, '9999'), document.id
  RETURN head(collect(document)) AS document
}
RETURN region, adoption.status AS status, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest,
  document, coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY placed, region.id, adoption.id
