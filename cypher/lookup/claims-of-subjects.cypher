// ids: of subjects; predicates. What is said of each, without the words that prove it: a list for each statement is six times
// as fast to read as the statement itself.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.predicate IN $predicates
RETURN id, collect([statement.predicate, statement.value, statement.object, statement.assertion, statement.modality,
  statement.polarity, statement.confidence, statement.qualifiers, statement.evidence]) AS claims
ORDER BY id
