// question.zh: 原文写明的地区之间的关系有哪些？
// question.en: Which ties between regions do the sources state?
// group: ties
// example: 东莞市 means to follow 广东省 (vertical), 佛山市 studied 长沙市 (horizontal)
// param policy: Policy?
// param channel: String? in vertical, horizontal
// param asOf: Date?
// column from: Region, relation: String, to: Region, policies: Strings, dates: Strings, bases: Strings, channel: String
// column assertion: String, modality: String, confidence: Number, sources: Integer, evidence: Refs
// from learned from, named, directed or is contrasted with to. channel is vertical where one of the two holds the other.
// policies are those that the source speaks of there, and dates those of the tie as told; with a policy only ties told of it.
// With asOf a tie without a date counts from the day of the sources that tell it.
MATCH (from:Region)-[link:LEARNED_FROM|REFERRED_TO|CONTRASTED_WITH|DIRECTED]->(to:Region)
WHERE link.polarity = 'affirmed'
CALL {
  WITH from, to
  MATCH (from)-[:PART_OF*1..4]->(above:Region)
  WHERE above.id = to.id
  RETURN count(above) AS up
}
CALL {
  WITH from, to
  MATCH (to)-[:PART_OF*1..4]->(above:Region)
  WHERE above.id = from.id
  RETURN count(above) AS down
}
CALL {
  WITH link
  UNWIND link.evidence AS ref
  WITH DISTINCT head(split(ref, ':')) AS source
  MATCH (edition:Source {id: source})
  RETURN min(edition.date) AS told
}
CALL {
  MATCH (policy:Policy {id: $policy})
  RETURN head(collect(policy.name)) AS asked
}
WITH from, to, link, told, asked, coalesce(link.policies, []) AS policies, coalesce(link.dates, []) AS dates,
  CASE WHEN up + down > 0 THEN 'vertical' ELSE 'horizontal' END AS channel
WHERE ($channel IS NULL OR channel = $channel) AND ($policy IS NULL OR asked IN policies)
  AND ($asOf IS NULL OR substring(coalesce(head(dates), told), 0, size($asOf)) <= $asOf)
RETURN from, type(link) AS relation, to, policies, dates, coalesce(link.bases, []) AS bases, channel, link.assertion AS assertion,
  link.modality AS modality, link.confidence AS confidence, link.sources AS sources, link.evidence AS evidence
ORDER BY from.id, relation, to.id, assertion, modality
