// question.zh: {region} 的链长由谁担任？
// question.en: Who are the chain leaders of {region}?
// group: leaders
// example: 南京市: 市领导, seven leaders of eight chains
// param region: Region = 330000
// param asOf: Date?
// column leadership: Leadership, role: String, holder: String, person: Person, chain: Cluster, leaders: Integer, chains: Integer
// column rank: String, date: Date, evidence: Refs
// With asOf one without a date counts from the day of the sources that tell it. One row a chain that the leader leads, one without a chain where none is named. leaders and chains are the numbers printed.
MATCH (leadership:Leadership)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed'
WITH DISTINCT leadership
CALL {
  WITH leadership
  UNWIND leadership.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
WITH leadership, coalesce(leadership.earliest, leadership.latest, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
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
