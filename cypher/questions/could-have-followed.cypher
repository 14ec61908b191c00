// question.zh: {region} 实行 {policy} 之前，哪些地区已先行、可供其仿照？
// question.en: Which regions had adopted {policy} before {region} and could have been followed?
// group: ties
// example: 江西省 could as well have followed 长沙市, 湘潭市 or 湖南省
// param region: Region = 360000
// param policy: Policy = 链长制
// param asOf: Date?
// column earlier: Region, date: Date, certain: Boolean, months: Integer, stated: Strings, shared: Strings, holds: Boolean
// column evidence: Refs
// Every adopter of which a day lies before the last day on which the region can have begun; certain where all lie before its
// first. months is how much earlier, between the earliest days. stated is what a source tells of the region's tie to it, shared
// the components that both ways of working are told to have (a chain chief is left out: the policy is called by it), holds
// where the region lies in it. To be earlier is no proof.
// Ways of working of the policy, and those of which no source says of which policy they are.
// With asOf a way of working counts from its own day, else from that of its documents or of the
// sources that tell it, and so does a tie.
CALL {
  MATCH (mechanism:Mechanism)
  UNWIND mechanism.evidence AS ref
  WITH DISTINCT mechanism, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH mechanism, min(edition.date) AS told
  OPTIONAL MATCH (mechanism)-[:BY_DOCUMENT]->(document:Document)
  WITH mechanism, told, min(coalesce(document.earliest, document.latest)) AS dated
  OPTIONAL MATCH (mechanism)-[:OF_POLICY]->(named:Policy)
  WITH mechanism, told, dated, count(named) AS policies, max(CASE WHEN named.id = $policy THEN 1 ELSE 0 END) AS own
  WITH mechanism, policies, own, coalesce(mechanism.earliest, mechanism.latest, dated, told) AS since
  WHERE (policies = 0 OR own = 1) AND ($asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf)
  RETURN collect(mechanism.id) AS known
}
CALL {
  MATCH (:Region)-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(:Region)
  UNWIND link.evidence AS ref
  WITH DISTINCT link, head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  WITH link, min(edition.date) AS told
  WITH link, coalesce(head(link.dates), told) AS since
  WHERE $asOf IS NULL OR substring(since, 0, size($asOf)) <= $asOf
  RETURN collect(link.id) AS ties
}
CALL {
  WITH known
  MATCH (mechanism:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  RETURN collect(DISTINCT part) AS ours
}
MATCH (own:Adoption)-[at:IN_REGION]->(:Region {id: $region})
WHERE at.polarity = 'affirmed' AND own.status IN ['adopted', 'pilot'] AND own.latest IS NOT NULL
  AND ($asOf IS NULL OR substring(coalesce(own.earliest, own.latest), 0, size($asOf)) <= $asOf)
MATCH (own)-[of:OF_POLICY]->(policy:Policy)
WHERE of.polarity = 'affirmed' AND policy.id = $policy
WITH known, ties, ours, min(own.earliest) AS first, min(own.latest) AS last
MATCH (adoption:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND adoption.status IN ['adopted', 'pilot'] AND adoption.earliest IS NOT NULL
  AND adoption.earliest < last AND ($asOf IS NULL OR substring(adoption.earliest, 0, size($asOf)) <= $asOf)
WITH DISTINCT known, ties, ours, first, last, adoption
MATCH (adoption)-[at:IN_REGION]->(earlier:Region)
WHERE at.polarity = 'affirmed' AND earlier.id <> $region
WITH known, ties, ours, first, last, earlier, adoption
ORDER BY adoption.earliest, adoption.id
WITH known, ties, ours, first, last, earlier, head(collect(adoption)) AS adoption
CALL {
  WITH earlier, ties
  MATCH (earlier)<-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH]-(self:Region)
  WHERE self.id = $region AND link.polarity = 'affirmed' AND link.id IN ties
  WITH DISTINCT type(link) AS relation, link.evidence AS refs
  UNWIND refs AS ref
  RETURN collect(DISTINCT relation) AS stated, collect(DISTINCT ref) AS tied
}
CALL {
  WITH earlier
  MATCH (earlier)<-[:PART_OF*1..3]-(inside:Region)
  WHERE inside.id = $region
  RETURN count(inside) AS inside
}
CALL {
  WITH earlier, ours, known
  MATCH (earlier)<-[at:IN_REGION]-(mechanism:Mechanism)
  WHERE at.polarity = 'affirmed' AND mechanism.id IN known
  MATCH (mechanism)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  WITH part, has, ours
  WHERE part IN ours AND part <> '链长'
  UNWIND has.evidence AS ref
  WITH part, ref
  ORDER BY part, ref
  RETURN collect(DISTINCT part) AS shared, collect(DISTINCT ref) AS worded
}
WITH earlier, adoption, first, last, stated, tied, shared, worded, inside,
  12 * toInteger(substring(coalesce(first, last), 0, 4)) + toInteger(substring(coalesce(first, last), 5, 2)) AS until,
  12 * toInteger(substring(adoption.earliest, 0, 4)) + toInteger(substring(adoption.earliest, 5, 2)) AS from
UNWIND adoption.datedBy + tied + worded AS ref
WITH earlier, adoption, first, last, stated, shared, inside, until, from, ref
ORDER BY ref
WITH earlier, adoption, first, last, stated, shared, inside, until, from, collect(DISTINCT ref) AS evidence
RETURN earlier, adoption.date AS date, adoption.latest < coalesce(first, '') AS certain,
  until - from - CASE WHEN substring(coalesce(first, last), 8, 2) < substring(adoption.earliest, 8, 2) THEN 1 ELSE 0 END AS months,
  stated, shared, inside > 0 AS holds, evidence
ORDER BY adoption.earliest, earlier.id
