// question.zh: 来源明确否认了什么？
// question.en: What do the sources deny?
// group: sources
// example: a region is said not to have learned from another
// column subject: Thing, predicate: String, object: Thing, value: String, modality: String, evidence: Refs
// A denial is a statement of its own; it never counts as the contrary.
MATCH (statement:Statement)
WHERE statement.polarity = 'negated'
MATCH (subject:Entity {id: statement.subject})
OPTIONAL MATCH (object:Entity {id: statement.object})
RETURN subject, statement.predicate AS predicate, object, toString(statement.value) AS value, statement.modality AS modality,
  statement.evidence AS evidence
ORDER BY statement.subject, statement.predicate, coalesce(statement.object, ''), statement.id
