// ids: of subjects; predicates. What is said of each, without the words that prove it: cells of their own are
// three times as fast to read as whole nodes.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.predicate IN $predicates
RETURN statement.id AS id, statement.subject AS subject, statement.subjectKind AS subjectKind, statement.predicate AS predicate,
  statement.value AS value, statement.object AS object, statement.objectKind AS objectKind, statement.assertion AS assertion,
  statement.modality AS modality, statement.polarity AS polarity, statement.confidence AS confidence, statement.rule AS rule,
  statement.qualifiers AS qualifiers, statement.evidence AS evidence
ORDER BY id
