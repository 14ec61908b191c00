// question.zh: {organization} 发了哪些文件？
// question.en: Which documents did {organization} issue?
// group: documents
// example: 广东省工业和信息化厅: 11 documents as the first issuer
// param organization: Organization
// param asOf: Date?
// param position: String? in first, any
// column document: Document, number: String, date: Date, genre: String, place: Integer, issuers: Integer, evidence: Refs
// position is first for those it issued alone or as the first named, any (or left out) for all. place counts from 1 among
// the issuers as the document names them.
MATCH (:Organization {id: $organization})<-[issued:ISSUED_BY]-(document:Document)
WHERE issued.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT document
CALL {
  WITH document
  MATCH (document)-[issued:ISSUED_BY]->(issuer:Organization)
  WHERE issued.polarity = 'affirmed'
  WITH issuer, min(coalesce(issued.order, 1)) AS place
  RETURN count(issuer) AS issuers, min(place) AS lowest
}
CALL {
  WITH document
  MATCH (document)-[issued:ISSUED_BY]->(:Organization {id: $organization})
  WHERE issued.polarity = 'affirmed'
  UNWIND issued.evidence AS ref
  WITH coalesce(issued.order, 1) AS place, ref
  ORDER BY ref
  RETURN min(place) AS place, collect(DISTINCT ref) AS evidence
}
WITH document, issuers, evidence, place - lowest + 1 AS place
WHERE $position IS NULL OR $position = 'any' OR place = 1
RETURN document, document.number AS number, document.date AS date, document.genre AS genre, place, issuers, evidence
ORDER BY coalesce(document.earliest, '9999'), document.id
