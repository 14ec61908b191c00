// sources: ids; predicates. What the statements of these sources say of each thing: how many there are, each affirmed value of
// the predicates, and each object with its kind.
UNWIND $sources AS source
MATCH (statement:Statement {source: source})
RETURN source, statement.subject AS subject, statement.subjectKind AS kind, count(*) AS statements,
  collect(CASE WHEN statement.polarity = 'affirmed' AND statement.predicate IN $predicates THEN [statement.predicate, statement.value] END) AS named,
  collect(CASE WHEN statement.object IS NOT NULL THEN [statement.object, statement.objectKind] END) AS objects
ORDER BY source, subject, kind
