// question.zh: 哪些机关联合发过文？
// question.en: Which bodies have issued documents together?
// param organization: Organization?
// column first: Organization, second: Organization, documents: Integer, evidence: Refs
// A pair is in the order of its ids, whoever is named first. With a body only its own pairs.
MATCH (first:Organization)<-[one:ISSUED_BY]-(document:Document)
WHERE one.polarity = 'affirmed'
WITH DISTINCT first, document
MATCH (document)-[two:ISSUED_BY]->(second:Organization)
WHERE two.polarity = 'affirmed' AND first.id < second.id
  AND ($organization IS NULL OR first.id = $organization OR second.id = $organization)
UNWIND two.evidence AS ref
WITH first, second, document, ref
ORDER BY ref
WITH first, second, count(DISTINCT document.id) AS documents, collect(DISTINCT ref) AS evidence
RETURN first, second, documents, evidence
ORDER BY documents DESC, first.id, second.id
