// question.zh: 哪些文件在不同来源中以不同方式提到？
// question.en: Which documents do sources name in more than one way?
// group: documents
// example: the plan of 湖北省, once with and once without its number
// column document: Document, same: Document, because: String, sources: Integer, confidence: Number, evidence: Refs
MATCH (document:Document)-[link:SAME_AS]->(same:Document)
WHERE link.polarity = 'affirmed'
WITH document, same, link
ORDER BY link.assertion
RETURN document, same, link.because AS because, link.sources AS sources, link.confidence AS confidence,
  link.evidence AS evidence
ORDER BY document.id, same.id, link.assertion, link.modality
