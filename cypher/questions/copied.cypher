// question.zh: {region} 的 {policy} 是照搬 {model} 的吗？有何依据？
// question.en: Did {region} copy {policy} from {model}, and what speaks for and against it?
// group: ties
// example: 江西省 and 浙江省: the text sets them against each other; three components are in both; five regions came before
// param region: Region = 360000
// param model: Region = 330000
// param policy: Policy = 链长制
// param asOf: Date?
// column argument: String, speaks: String, detail: String, evidence: Refs
// stated is a tie that a source tells (speaks for, or against where it contrasts the two), order how the dates lie, mechanism and
// component what both ways of working have in common (a chain chief is no sign), alternative a region that adopted before
// and could have been the model. No verdict: the dossier of the pair weighs them.
// Ways of working of the policy, and those of which no source says of which policy they are.
// With asOf ways of working as they were by then: a way of working counts from its own day, else from that of its documents or of the
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
  WITH ties
  MATCH (own:Region {id: $region})-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH]->(model:Region)
  WHERE model.id = $model AND link.polarity = 'affirmed' AND link.id IN ties
  RETURN 'stated' AS argument, CASE WHEN type(link) = 'CONTRASTED_WITH' THEN 'against' ELSE 'for' END AS speaks,
    type(link) + ' ' + link.modality AS detail, link.evidence AS evidence
  UNION ALL
  WITH ties
  MATCH (model:Region {id: $model})-[link:DIRECTED]->(own:Region)
  WHERE own.id = $region AND link.polarity = 'affirmed' AND link.id IN ties
  RETURN 'stated' AS argument, 'for' AS speaks, 'DIRECTED ' + link.modality AS detail, link.evidence AS evidence
  UNION ALL
  MATCH (late:Adoption)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND late.status IN ['adopted', 'pilot'] AND late.date IS NOT NULL
    AND ($asOf IS NULL OR substring(coalesce(late.earliest, late.latest), 0, size($asOf)) <= $asOf)
  MATCH (late)-[of:OF_POLICY]->(policy:Policy)
  WHERE of.polarity = 'affirmed' AND policy.id = $policy
  WITH DISTINCT late, policy
  MATCH (policy)<-[on:OF_POLICY]-(early:Adoption)
  WHERE on.polarity = 'affirmed' AND early.status IN ['adopted', 'pilot'] AND early.date IS NOT NULL
    AND ($asOf IS NULL OR substring(coalesce(early.earliest, early.latest), 0, size($asOf)) <= $asOf)
  WITH DISTINCT late, early
  MATCH (early)-[of:IN_REGION]->(model:Region)
  WHERE of.polarity = 'affirmed' AND model.id = $model
  WITH DISTINCT late, early
  RETURN 'order' AS argument, CASE WHEN early.latest < late.earliest THEN 'for' WHEN late.latest < early.earliest THEN 'against'
    ELSE 'open' END AS speaks, early.date + ' → ' + late.date AS detail, early.datedBy + late.datedBy AS evidence
  UNION ALL
  WITH known
  MATCH (one:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND one.id IN known AND one.name <> one.id
  WITH DISTINCT known, one
  MATCH (other:Mechanism {name: one.name})
  WHERE other.id IN known
  MATCH (other)-[of:IN_REGION]->(model:Region)
  WHERE of.polarity = 'affirmed' AND model.id = $model
  RETURN 'mechanism' AS argument, 'for' AS speaks, one.name AS detail, one.evidence + other.evidence AS evidence
  UNION ALL
  WITH known
  MATCH (one:Mechanism)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND one.id IN known
  MATCH (one)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed'
  UNWIND coalesce(component.parts, [component.name]) AS part
  UNWIND has.evidence AS ref
  WITH known, part, ref
  ORDER BY part, ref
  WITH known, part, collect(DISTINCT ref) AS refs
  WHERE part <> '链长'
  MATCH (other:Mechanism)-[of:IN_REGION]->(model:Region)
  WHERE of.polarity = 'affirmed' AND model.id = $model AND other.id IN known
  MATCH (other)-[has:HAS_COMPONENT]->(component:Component)
  WHERE has.polarity = 'affirmed' AND part IN coalesce(component.parts, [component.name])
  WITH part, refs, collect(has.evidence) AS proofs
  RETURN 'component' AS argument, 'for' AS speaks, part AS detail, refs + head(proofs) AS evidence
  UNION ALL
  MATCH (late:Adoption)-[at:IN_REGION]->(:Region {id: $region})
  WHERE at.polarity = 'affirmed' AND late.status IN ['adopted', 'pilot'] AND late.earliest IS NOT NULL
    AND ($asOf IS NULL OR substring(late.earliest, 0, size($asOf)) <= $asOf)
  MATCH (late)-[of:OF_POLICY]->(policy:Policy)
  WHERE of.polarity = 'affirmed' AND policy.id = $policy
  WITH policy, min(late.earliest) AS start
  MATCH (policy)<-[on:OF_POLICY]-(early:Adoption)
  WHERE on.polarity = 'affirmed' AND early.status IN ['adopted', 'pilot'] AND early.earliest IS NOT NULL AND early.latest < start
  WITH DISTINCT early
  MATCH (early)-[of:IN_REGION]->(rival:Region)
  WHERE of.polarity = 'affirmed' AND rival.id <> $model AND rival.id <> $region
  RETURN 'alternative' AS argument, 'open' AS speaks, rival.name + ' ' + early.date AS detail,
    coalesce(early.datedBy, early.evidence) AS evidence
}
WITH argument, speaks, detail, evidence,
  CASE argument WHEN 'stated' THEN 0 WHEN 'order' THEN 1 WHEN 'mechanism' THEN 2 WHEN 'component' THEN 3 ELSE 4 END AS rank
RETURN argument, speaks, detail, evidence
ORDER BY rank, speaks, detail
