// question.zh: 哪些人担任了多条链的链长？
// question.en: Who leads more than one chain?
// group: leaders
// example: one person who leads two chains
// column person: Person, chains: Integer, names: Strings, evidence: Refs
MATCH (person:Person)<-[held:HELD_BY]-(leadership:Leadership)
WHERE held.polarity = 'affirmed'
WITH DISTINCT person, leadership
MATCH (leadership)-[leads:LEADS]->(chain:Cluster)
WHERE leads.polarity = 'affirmed'
UNWIND leads.evidence AS ref
WITH person, chain, ref
ORDER BY chain.name, ref
WITH person, count(DISTINCT chain.id) AS chains, collect(DISTINCT chain.name) AS names, collect(DISTINCT ref) AS evidence
WHERE chains > 1
RETURN person, chains, names, evidence
ORDER BY chains DESC, person.id
