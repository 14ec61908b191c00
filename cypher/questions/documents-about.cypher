// question.zh: 哪些文件涉及 {policy}？
// question.en: Which documents concern {policy}?
// group: documents
// example: 《关于实施产业链链长制的工作方案》 names the policy, and 江西省 adopts by it
// param policy: Policy = 链长制
// param asOf: Date?
// column document: Document, region: Region, number: String, date: Date, how: Strings, evidence: Refs
// how is names where the document itself speaks of the policy, adopts where a region adopted or planned it by the document.
CALL {
  MATCH (document:Document)-[about:ABOUT_POLICY]->(:Policy {id: $policy})
  WHERE about.polarity = 'affirmed'
  RETURN document.id AS id, 'names' AS how, about.evidence AS refs
  UNION ALL
  MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
  WHERE of.polarity = 'affirmed'
  WITH DISTINCT adoption
  MATCH (adoption)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed'
  RETURN document.id AS id, 'adopts' AS how, by.evidence AS refs
}
UNWIND refs AS ref
WITH id, how, ref
ORDER BY how, ref
WITH id, collect(DISTINCT how) AS how, collect(DISTINCT ref) AS evidence
MATCH (document:Document {id: id})
WHERE $asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf
OPTIONAL MATCH (document)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT document, region, how, evidence
RETURN document, region, document.number AS number, document.date AS date, how, evidence
ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id, coalesce(region.id, '')
