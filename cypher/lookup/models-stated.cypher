// What sources say of one region as the model of another, a statement a row. The policy stands in the qualifiers.
MATCH (statement:Statement)
WHERE statement.predicate IN ['LEARNED_FROM', 'REFERRED_TO', 'DIRECTED'] AND statement.polarity = 'affirmed'
RETURN statement.predicate AS predicate, statement.subject AS subject, statement.object AS object,
  statement.modality AS modality, statement.qualifiers AS qualifiers
ORDER BY statement.id
