// question.zh: 哪些地区实行了 {policy}？
// question.en: Which regions have adopted {policy}?
// param policy: Policy = 链长制
// param asOf: Date?
// column region: Region, date: Date, earliest: Date, latest: Date, status: String, equivalence: String
// column document: Document, conflicts: Strings, evidence: Refs
// Adopted or on trial, in order of date, undated last. With asOf those that can have begun by then: dates are compared as
// far as asOf is precise, and one without a date is left out. The document is the one that dates the act, else the earliest.
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot']
  AND ($asOf IS NULL OR substring(coalesce(adoption.earliest, adoption.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT adoption
MATCH (adoption)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT adoption, region
CALL {
  WITH adoption
  MATCH (adoption)-[by:BY_DOCUMENT]->(document:Document)
  WHERE by.polarity = 'affirmed'
  WITH DISTINCT document, CASE WHEN document.date = adoption.date THEN 0 ELSE 1 END AS rank
  ORDER BY rank, coalesce(document.earliest, '9999'), document.id
  RETURN head(collect(document)) AS document
}
CALL {
  WITH adoption
  MATCH (adoption)<-[:ABOUT]-(statement:Statement)
  WHERE statement.predicate = 'date' AND statement.value = adoption.date AND statement.polarity = 'affirmed'
  UNWIND statement.evidence AS ref
  WITH DISTINCT ref
  ORDER BY ref
  RETURN collect(ref) AS dated
}
RETURN region, adoption.date AS date, adoption.earliest AS earliest, adoption.latest AS latest, adoption.status AS status,
  adoption.equivalence AS equivalence, document, coalesce(adoption.conflicts, []) AS conflicts,
  CASE WHEN size(dated) > 0 THEN dated ELSE adoption.evidence END AS evidence
ORDER BY coalesce(adoption.earliest, adoption.latest, '9999'), region.id, adoption.id
