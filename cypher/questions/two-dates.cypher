// question.zh: 哪些事各来源给出了两个日期，各由哪里说出？
// question.en: Which deeds are told with two dates, and who says which?
// group: sources
// example: 河南省: 2020-10-26 by one page, 2020-11-03 by another; which the graph goes by
// param region: Region?
// column deed: Thing, region: Region, date: Date, chosen: Boolean, told: Strings, evidence: Refs
// One row a date of an adoption or a document whose dates cannot both be true, with the titles of the sources that give it; chosen is
// the one that the graph goes by. Which is right, no rule can tell.
MATCH (deed:Entity)
WHERE 'date' IN deed.conflicts
MATCH (deed)<-[:ABOUT]-(statement:Statement)
WHERE statement.predicate = 'date' AND statement.id IN deed.conflicting
UNWIND statement.evidence AS ref
MATCH (edition:Source {id: head(split(ref, ':'))})
WITH deed, statement.value AS date, ref, edition.title AS title
ORDER BY title, ref
WITH deed, date, collect(DISTINCT title) AS told, collect(DISTINCT ref) AS evidence
OPTIONAL MATCH (deed)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT deed, region, date, told, evidence
WHERE $region IS NULL OR region.id = $region
RETURN deed, region, date, date = deed.date AS chosen, told, evidence
ORDER BY coalesce(region.id, ''), deed.id, date
