// question.zh: 哪些地区实行了 {policy}？
// question.en: Which regions have adopted {policy}?
// group: spread
// example: 长沙市 2017-11-23, 湘潭市 2018-04, 湖南省 2018-07, 浙江省 2019-08 …, each with the document that dates it
// param policy: Policy = 链长制
// param level: String? in Province, City, County, Zone
// param asOf: Date?
// column region: Region, date: Date, earliest: Date, latest: Date, status: String
// column document: Document, conflicts: Strings, evidence: Refs
// Adopted or on trial; what works alike under another name is in similar-practices. In order of date: one known to the year
// alone stands at the year's end, when it is certain, and one without a date last. With asOf, as in every question that
// has it, what can have been so by then: a date counts from its earliest day, a bound (not later than) from that day, and
// what has neither is left out; dates are compared as far as asOf is precise. The document is the one that dates the act,
// else one of the same date, else the earliest.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot']
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND ($level IS NULL OR $level IN labels(region))
WITH DISTINCT adoption, region
CALL {
  WITH adoption
  MATCH (adoption)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed' AND (adoption.datingDocument IS NULL OR document.id = adoption.datingDocument)
  WITH DISTINCT document, CASE WHEN document.date = adoption.date THEN 0 ELSE 1 END AS rank
  ORDER BY rank, coalesce(document.earliest, '9999'), document.id
  RETURN head(collect(document)) AS document
}
WITH region, adoption, document,
  CASE WHEN size(adoption.date) < 7 THEN adoption.latest ELSE coalesce(adoption.earliest, adoption.latest, '9999') END AS placed
RETURN region, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest, adoption.status AS status,
  document, coalesce(adoption.conflicts, []) AS conflicts,
  coalesce(adoption.datedBy, adoption.evidence) AS evidence
ORDER BY placed, region.id, adoption.id
