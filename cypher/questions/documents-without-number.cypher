// question.zh: 哪些文件没有写明文号？
// question.en: Which documents are named without a number?
// group: documents
// example: the opinion of 浙江省商务厅; another source gives its number
// param region: Region?
// param asOf: Date?
// column document: Document, region: Region, date: Date, genre: String, numberedElsewhere: Document, evidence: Refs
// With a region only those of it. A meeting has no number and is left out. numberedElsewhere is the document that another source names with its number under the same
// title; where it is empty no source of the graph gives one.
MATCH (document:Document)
WHERE document.number IS NULL AND coalesce(document.genre, '') <> '会议'
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
MATCH (document)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND ($region IS NULL OR region.id = $region)
WITH DISTINCT document, region
OPTIONAL MATCH (document)-[:SAME_AS]->(other:Document)
WHERE other.number IS NOT NULL
WITH DISTINCT document, region, other
RETURN document, region, document.date AS date, document.genre AS genre, other AS numberedElsewhere,
  document.evidence AS evidence
ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id, region.id
