// question.zh: 谁说了什么？
// question.en: Who said what?
// group: people
// example: 崔卫东: a chain chief respects the chief firm
// param words: String?
// param policy: Policy?
// column person: Person, affiliation: Strings, post: Strings, said: String, media: Strings, evidence: Refs
// One row a saying. With words only those that have them, with a policy those of people who spoke on it. media report the person.
MATCH (person:Person)<-[:ABOUT]-(statement:Statement)
WHERE statement.predicate = 'said' AND statement.polarity = 'affirmed' AND ($words IS NULL OR statement.value CONTAINS $words)
UNWIND statement.evidence AS ref
WITH person, statement.value AS said, ref
ORDER BY ref
WITH person, said, collect(DISTINCT ref) AS evidence
CALL {
  WITH person
  MATCH (person)-[spoke:SPOKE_ON]->(policy:Policy)
  WHERE spoke.polarity = 'affirmed' AND policy.id = $policy
  RETURN count(policy) AS spoken
}
CALL {
  WITH person
  MATCH (person)-[told:REPORTED_BY]->(medium:Medium)
  WHERE told.polarity = 'affirmed'
  WITH DISTINCT medium.name AS name
  ORDER BY name
  RETURN collect(name) AS media
}
WITH person, said, evidence, media, spoken
WHERE $policy IS NULL OR spoken > 0
RETURN person, coalesce(person.affiliation, []) AS affiliation, coalesce(person.post, []) AS post, said, media, evidence
ORDER BY person.id, head(evidence), said
