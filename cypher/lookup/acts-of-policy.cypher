// policy: id. What belongs to it, each with its region: adoptions, leaderships and mechanisms that name it, and of the regions
// that adopted it the mechanisms that name no policy at all, where the policy is one that works by mechanisms.
CALL {
  MATCH (act:Entity)-[of:OF_POLICY]->(:Policy {id: $policy})
  WHERE of.polarity = 'affirmed'
  RETURN act.id AS id
  UNION
  MATCH (worked:Mechanism)-[by:OF_POLICY]->(policy:Policy {id: $policy})
  WHERE by.polarity = 'affirmed'
  WITH policy, count(worked) AS mechanisms
  WHERE mechanisms > 0
  MATCH (policy)<-[of:OF_POLICY]-(adoption:Adoption)
  WHERE of.polarity = 'affirmed'
  MATCH (adoption)-[:IN_REGION]->(region:Region)
  MATCH (region)<-[:IN_REGION]-(mechanism:Mechanism)
  OPTIONAL MATCH (mechanism)-[:OF_POLICY]->(named:Policy)
  WITH mechanism, count(named) AS policies
  WHERE policies = 0
  RETURN mechanism.id AS id
}
MATCH (act:Entity {id: id})-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT act, region
RETURN act, region
ORDER BY act.id, region.id
