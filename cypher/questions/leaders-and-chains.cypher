// question.zh: 哪些地区的链长人数与链数不一致？
// question.en: Where do the number of leaders and the number of chains differ?
// column region: Region, leadership: Leadership, role: String, leaders: Integer, chains: Integer, difference: Integer, evidence: Refs
// difference is chains less leaders: above 0 where a leader leads more than one chain.
MATCH (leadership:Leadership)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND leadership.leaders <> leadership.chains
WITH DISTINCT leadership, region
RETURN region, leadership, leadership.role AS role, leadership.leaders AS leaders, leadership.chains AS chains,
  leadership.chains - leadership.leaders AS difference, leadership.evidence AS evidence
ORDER BY difference DESC, region.id, leadership.id
