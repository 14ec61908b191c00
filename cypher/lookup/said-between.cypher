// since, until: ids of statements, from the first up to but not with the second, null for the end; predicates. What each
// statement is about, and of the predicates the value.
MATCH (statement:Statement)
WHERE statement.id >= $since AND ($until IS NULL OR statement.id < $until)
RETURN statement.subject AS subject, statement.subjectKind AS subjectKind, statement.object AS object, statement.objectKind AS objectKind,
  CASE WHEN statement.polarity = 'affirmed' AND statement.predicate IN $predicates THEN statement.predicate END AS predicate,
  CASE WHEN statement.polarity = 'affirmed' AND statement.predicate IN $predicates THEN statement.value END AS value
ORDER BY statement.id
