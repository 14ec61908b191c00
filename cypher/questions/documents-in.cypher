// question.zh: {region} 有哪些文件？
// question.en: Which documents are there of {region}?
// group: documents
// example: 广东省: the opinion of 2020-05-18 and the plans of 2020-09-25 with their issuers
// param region: Region = 440000
// param asOf: Date?
// column document: Document, number: String, date: Date, genre: String, issuers: Strings, conflicts: Strings, evidence: Refs
// In order of date, those without one last; the issuers as the document names them.
MATCH (document:Document)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT document
CALL {
  WITH document
  MATCH (document)-[issued:ISSUED_BY]->(issuer:Organization)
  WHERE issued.polarity = 'affirmed'
  WITH issuer.name AS name, min(coalesce(issued.order, 1)) AS place
  ORDER BY place, name
  RETURN collect(name) AS issuers
}
RETURN document, document.number AS number, document.date AS date, document.genre AS genre, issuers,
  coalesce(document.conflicts, []) AS conflicts, document.evidence AS evidence
ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id
