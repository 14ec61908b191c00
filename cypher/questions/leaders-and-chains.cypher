// question.zh: 哪些地区的链长人数与链数不一致？
// question.en: Where do the number of leaders and the number of chains differ?
// group: leaders
// example: 江西省: 11 leaders for 14 chains; 长沙市: 20 for 22; 南京市: 7 for 8
// param asOf: Date?
// column region: Region, role: String, leaders: Integer, chains: Integer, difference: Integer, leadership: Leadership
// column evidence: Refs
// difference is chains less leaders: above 0 where a leader leads more than one chain. What several sources count alike is one
// row. With asOf one without a date counts from the day of the sources that tell it.
MATCH (leadership:Leadership)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND leadership.leaders <> leadership.chains
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
UNWIND leadership.evidence AS ref
WITH region, leadership, ref
ORDER BY leadership.id, ref
WITH region, leadership.role AS role, leadership.leaders AS leaders, leadership.chains AS chains,
  head(collect(leadership)) AS leadership, collect(DISTINCT ref) AS evidence
RETURN region, role, leaders, chains, chains - leaders AS difference, leadership, evidence
ORDER BY difference DESC, region.id, role, leaders
