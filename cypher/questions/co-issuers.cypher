// question.zh: 哪些机关联合发过文？
// question.en: Which bodies have issued documents together?
// group: documents
// example: 广东省工业和信息化厅 and 广东省科学技术厅: 16 documents, 9 with the one and 5 with the other named first
// param organization: Organization?
// param asOf: Date?
// column first: Organization, second: Organization, documents: Integer, firstNamed: Integer, secondNamed: Integer, evidence: Refs
// A pair is in the order of its ids, whoever is named first; firstNamed and secondNamed count the documents of the pair on which
// the one and the other is the first issuer of all. With a body only its own pairs.
MATCH (first:Organization)<-[one:ISSUED_BY]-(document:Document)
WHERE one.polarity = 'affirmed'
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
WITH DISTINCT first, document, CASE WHEN coalesce(one.order, 1) = 1 THEN 1 ELSE 0 END AS leads
MATCH (document)-[two:ISSUED_BY]->(second:Organization)
WHERE two.polarity = 'affirmed' AND first.id < second.id
  AND ($organization IS NULL OR first.id = $organization OR second.id = $organization)
UNWIND two.evidence AS ref
WITH first, second, document, leads, CASE WHEN coalesce(two.order, 1) = 1 THEN 1 ELSE 0 END AS follows, ref
ORDER BY ref
WITH first, second, document, max(leads) AS leads, max(follows) AS follows, collect(DISTINCT ref) AS refs
WITH first, second, collect(refs) AS all, count(document) AS documents, coalesce(sum(leads), 0) AS firstNamed,
  coalesce(sum(follows), 0) AS secondNamed
UNWIND all AS refs
UNWIND refs AS ref
WITH first, second, documents, firstNamed, secondNamed, ref
ORDER BY ref
WITH first, second, documents, firstNamed, secondNamed, collect(DISTINCT ref) AS evidence
RETURN first, second, documents, firstNamed, secondNamed, evidence
ORDER BY documents DESC, first.id, second.id
