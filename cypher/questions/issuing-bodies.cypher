// question.zh: 哪些机关发文最多，牵头和单独发文各有几件？
// question.en: Which bodies issued most documents, and how many as the first or alone?
// group: documents
// example: 广东省工业和信息化厅: 18 documents, 11 as the first
// param asOf: Date?
// column organization: Organization, documents: Integer, first: Integer, alone: Integer, evidence: Refs
// first counts the documents on which the body is the first issuer, alone or with others.
MATCH (document:Document)-[issued:ISSUED_BY]->(organization:Organization)
WHERE issued.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
WITH document, organization, min(coalesce(issued.order, 1)) AS place, collect(issued.evidence) AS refs
CALL {
  WITH document
  MATCH (document)-[other:ISSUED_BY]->(issuer:Organization)
  WHERE other.polarity = 'affirmed'
  RETURN count(DISTINCT issuer.id) AS issuers, min(coalesce(other.order, 1)) AS lowest
}
WITH organization, collect(refs) AS all, count(document) AS documents,
  coalesce(sum(CASE WHEN place = lowest THEN 1 ELSE 0 END), 0) AS first,
  coalesce(sum(CASE WHEN issuers = 1 THEN 1 ELSE 0 END), 0) AS alone
UNWIND all AS parts
UNWIND parts AS refs
UNWIND refs AS ref
WITH organization, documents, first, alone, ref
ORDER BY ref
WITH organization, documents, first, alone, collect(DISTINCT ref) AS evidence
RETURN organization, documents, first, alone, evidence
ORDER BY documents DESC, first DESC, organization.id
