// source: id; from, to: numbers of lines. What is stated by words that begin in these lines, a row for each run of characters
// and each way to state something of a kind of thing.
MATCH (passage:Passage {source: $source})
WHERE passage.line >= $from AND passage.line <= $to
MATCH (passage)<-[link:EVIDENCED_BY]-(statement:Statement)
RETURN link.start AS start, link.end AS end, link.line AS line, link.quote AS quote, statement.subjectKind AS kind,
  statement.predicate AS predicate, statement.assertion AS assertion, statement.modality AS modality,
  statement.polarity AS polarity, count(*) AS statements
ORDER BY start, end, kind, predicate, assertion, modality, polarity
