// Documents that one source names without a number, the document that each is, and why one says so.
MATCH (document:Document)-[link:SAME_AS]->(same:Document)
RETURN link.id AS link, document.id AS id, document.name AS label, same.id AS same, link.because AS because, link.confidence AS confidence,
  link.evidence AS evidence
ORDER BY id, same, link
