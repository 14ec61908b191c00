// question.zh: {region} 的链长由谁担任？
// question.en: Who are the chain leaders of {region}?
// param region: Region = 330000
// column leadership: Leadership, role: String, holder: String, person: Person, chain: Cluster, leaders: Integer, chains: Integer
// column rank: String, date: Date, evidence: Refs
// One row a chain that the leader leads, one without a chain where none is named. leaders and chains are the numbers printed.
MATCH (leadership:Leadership)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed'
WITH DISTINCT leadership
CALL {
  WITH leadership
  MATCH (leadership)-[held:HELD_BY]->(person:Person)
  WHERE held.polarity = 'affirmed'
  WITH DISTINCT person
  ORDER BY person.id
  RETURN head(collect(person)) AS person
}
OPTIONAL MATCH (leadership)-[leads:LEADS]->(chain:Cluster)
WHERE leads.polarity = 'affirmed'
WITH DISTINCT leadership, person, chain
RETURN leadership, leadership.role AS role, leadership.holder AS holder, person, chain, leadership.leaders AS leaders,
  leadership.chains AS chains, leadership.rank AS rank, leadership.date AS date, leadership.evidence AS evidence
ORDER BY leadership.id, coalesce(chain.id, '')
