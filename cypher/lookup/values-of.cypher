// ids: of subjects; predicates. What the sources give each thing as values of the predicates, with the addresses of the evidence.
UNWIND $ids AS id
MATCH (statement:Statement {subject: id})
WHERE statement.predicate IN $predicates AND statement.polarity = 'affirmed'
RETURN id, statement.predicate AS predicate, statement.value AS value, statement.evidence AS evidence
ORDER BY id, predicate, statement.id
