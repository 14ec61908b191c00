// question.zh: 哪些文件依据、参照了别的文件？
// question.en: Which documents rest on other documents?
// group: documents
// example: a draft of 深圳市 and the measures that came of it
// param document: Document?
// param asOf: Date?
// column document: Document, relation: String, cited: Document, modality: String, evidence: Refs
// With a document only what it cites and what cites it. relation is CITES, or DRAFT_OF for a draft of what was issued.
MATCH (document:Document)-[link:CITES|DRAFT_OF]->(cited:Document)
WHERE link.polarity = 'affirmed' AND ($document IS NULL OR document.id = $document OR cited.id = $document)
  AND ($asOf IS NULL OR substring(coalesce(document.earliest, document.latest), 0, size($asOf)) <= $asOf)
RETURN document, type(link) AS relation, cited, link.modality AS modality, link.evidence AS evidence
ORDER BY document.id, relation, cited.id, link.assertion, modality
