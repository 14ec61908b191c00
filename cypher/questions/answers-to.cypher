// question.zh: 针对“{words}”，各地指出了哪些问题，有哪些政策回应？
// question.en: Which problems with {words} are named, and which policies answer them?
// group: figures and problems
// example: 融资: the problem of small firms, and the scheme of credit for clusters
// param words: String = 融资
// param region: Region?
// column problem: Problem, region: Region, answer: Thing, what: String, date: Date, evidence: Refs
// A problem whose text has the words, and the documents, mechanisms and their components of the same region that have them in their
// name. Shared words are a trace: no source says that the one was made for the other. A problem without an answer has a row
// of its own.
MATCH (problem:Problem)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND problem.text CONTAINS $words AND ($region IS NULL OR region.id = $region)
WITH DISTINCT problem, region
CALL {
  WITH region
  MATCH (region)<-[in1:IN_REGION]-(document:Document)
  WHERE in1.polarity = 'affirmed' AND document.name CONTAINS $words
  RETURN collect(DISTINCT document.id) AS documents
}
CALL {
  WITH region
  MATCH (region)<-[in2:IN_REGION]-(mechanism:Mechanism)
  WHERE in2.polarity = 'affirmed' AND mechanism.name CONTAINS $words
  RETURN collect(DISTINCT mechanism.id) AS mechanisms
}
CALL {
  WITH region
  MATCH (region)<-[in3:IN_REGION]-(mechanism:Mechanism)
  WHERE in3.polarity = 'affirmed'
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed' AND component.name CONTAINS $words
  RETURN collect(DISTINCT component.id) AS components
}
WITH problem, region, documents + mechanisms + components AS ids
UNWIND CASE WHEN size(ids) = 0 THEN [''] ELSE ids END AS id
OPTIONAL MATCH (answer:Entity {id: id})
WITH DISTINCT problem, region, answer
UNWIND problem.evidence + coalesce(answer.evidence, []) AS ref
WITH problem, region, answer, ref
ORDER BY ref
WITH problem, region, answer, collect(DISTINCT ref) AS evidence
RETURN problem, region, answer,
  CASE WHEN answer:Document THEN 'Document' WHEN answer:Mechanism THEN 'Mechanism' WHEN answer:Component THEN 'Component' END AS what,
  answer.date AS date, evidence
ORDER BY region.id, problem.id, what, coalesce(answer.earliest, answer.latest, '9999'), answer.id
