// question.zh: 哪些地区设有{role}，由谁担任？
// question.en: Which regions have the post of {role}, and who holds it?
// group: leaders
// example: 总链长: the governor in 广东省 and 山西省
// param role: String = 总链长
// param asOf: Date?
// column region: Region, leadership: Leadership, holder: String, person: Person, rank: String, date: Date, evidence: Refs
// A post by its very name: 总链长, 链长, 副链长, 群长. date is when a source shows it held; with asOf one without a date counts
// from the day of the sources that tell it.
MATCH (leadership:Leadership {role: $role})
MATCH (leadership)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT leadership, region
CALL {
  WITH leadership
  UNWIND leadership.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
WITH leadership, region, coalesce(leadership.earliest, leadership.latest, told) AS since
WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
CALL {
  WITH leadership
  MATCH (leadership)-[held:HELD_BY]->(person:Person)
  WHERE held.polarity = 'affirmed'
  WITH DISTINCT person
  ORDER BY person.id
  RETURN head(collect(person)) AS person
}
RETURN region, leadership, leadership.holder AS holder, person, leadership.rank AS rank, leadership.date AS date,
  leadership.evidence AS evidence
ORDER BY region.id, leadership.id
