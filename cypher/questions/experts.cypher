// question.zh: 哪些专家谈到产业链政策？
// question.en: Which experts spoke on industrial-chain policy?
// group: people
// example: 刘志彪, 南京大学长江产业经济研究院
// param policy: Policy?
// column expert: Expert, affiliation: Strings, post: Strings, said: Strings, evidence: Refs
// With a policy those who spoke on it. The evidence is that of their words, else of all that is known of them.
MATCH (expert:Expert)
CALL {
  WITH expert
  MATCH (expert)-[spoke:SPOKE_ON]->(policy:Policy)
  WHERE spoke.polarity = 'affirmed' AND policy.id = $policy
  RETURN count(policy) AS spoken
}
WITH expert, spoken
WHERE $policy IS NULL OR spoken > 0
CALL {
  WITH expert
  MATCH (expert)<-[:ABOUT]-(statement:Statement)
  WHERE statement.predicate = 'said' AND statement.polarity = 'affirmed'
  UNWIND statement.evidence AS ref
  WITH DISTINCT ref
  ORDER BY ref
  RETURN collect(ref) AS words
}
RETURN expert, coalesce(expert.affiliation, []) AS affiliation, coalesce(expert.post, []) AS post,
  coalesce(expert.said, []) AS said, CASE WHEN size(words) > 0 THEN words ELSE expert.evidence END AS evidence
ORDER BY expert.id
