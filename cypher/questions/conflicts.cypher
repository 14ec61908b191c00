// question.zh: 各来源在哪些地方说法不一？
// question.en: Where do the sources contradict each other?
// group: sources
// example: the plan of 江西省 is dated 2020-04-28 and 2020-05-30
// column subject: Thing, attribute: String, values: Strings, evidence: Refs
// Every value of those that cannot all be true, in order, also those that were not chosen.
MATCH (subject:Entity)
WHERE subject.conflicts IS NOT NULL
UNWIND subject.conflicts AS attribute
MATCH (subject)<-[:ABOUT]-(statement:Statement)
WHERE statement.predicate = attribute AND statement.id IN subject.conflicting
WITH subject, attribute, toString(statement.value) AS value, statement.evidence AS refs
UNWIND refs AS ref
WITH subject, attribute, value, ref
ORDER BY value, ref
WITH subject, attribute, collect(DISTINCT value) AS values, collect(DISTINCT ref) AS evidence
RETURN subject, attribute, values, evidence
ORDER BY subject.id, attribute
