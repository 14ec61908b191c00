// sources: ids. Every quote that begins in a line of these sources, with what it is said of: a list for each line is three times
// as fast to read as a row for each quote.
UNWIND $sources AS source
MATCH (passage:Passage {source: source})
MATCH (passage)<-[link:EVIDENCED_BY]-(statement:Statement)
RETURN source, passage.line AS line, collect([link.start, link.end, link.quote, statement.subject]) AS quotes
ORDER BY source, line
