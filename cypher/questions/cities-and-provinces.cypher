// question.zh: 哪些市县先于本省实行 {policy}，哪些在本省之后？
// question.en: Which places adopted {policy} before the province that holds them, and which after?
// group: spread
// example: 长沙市 7 months before 湖南省; 广州市 2 months after 广东省
// param policy: Policy = 链长制
// param region: Region?
// param asOf: Date?
// column place: Region, date: Date, province: Region, provinceDate: Date, order: String, months: Integer, evidence: Refs
// order is before or after where no day that the dates can mean leaves a doubt, else open; months lie between the earliest days,
// below 0 where the place came first. Order is no proof that the one told the other: what is told is in ties. With a region only
// the places of it.
MATCH (high:Adoption)-[of:OF_POLICY]->(:Policy {id: $policy})
WHERE of.polarity = 'affirmed' AND high.status IN ['adopted', 'pilot'] AND high.earliest IS NOT NULL
  AND ($asOf IS NULL OR substring(high.earliest, 0, size($asOf)) <= $asOf)
WITH DISTINCT high
MATCH (high)-[at:IN_REGION]->(province:Province)
WHERE at.polarity = 'affirmed'
WITH province, high
ORDER BY high.earliest, high.id
WITH province, head(collect(high)) AS high
MATCH (province)<-[:PART_OF*1..3]-(place:Region)
WITH DISTINCT province, high, place
MATCH (place)<-[in1:IN_REGION]-(low:Adoption)
WHERE in1.polarity = 'affirmed' AND low.status IN ['adopted', 'pilot'] AND low.earliest IS NOT NULL
  AND ($asOf IS NULL OR substring(low.earliest, 0, size($asOf)) <= $asOf)
WITH DISTINCT province, high, place, low
MATCH (low)-[on:OF_POLICY]->(policy:Policy)
WHERE on.polarity = 'affirmed' AND policy.id = $policy
WITH province, high, place, low
ORDER BY low.earliest, low.id
WITH province, high, place, head(collect(low)) AS low
CALL {
  WITH place
  MATCH (place)-[:PART_OF*1..3]->(holder:Region)
  WHERE holder.id = $region
  RETURN count(holder) AS inside
}
WITH province, high, place, low, inside,
  12 * toInteger(substring(low.earliest, 0, 4)) + toInteger(substring(low.earliest, 5, 2)) AS own,
  12 * toInteger(substring(high.earliest, 0, 4)) + toInteger(substring(high.earliest, 5, 2)) AS theirs
WHERE $region IS NULL OR inside > 0
UNWIND low.datedBy + high.datedBy AS ref
WITH province, high, place, low, own, theirs, ref
ORDER BY ref
WITH province, high, place, low, own, theirs, collect(DISTINCT ref) AS evidence
RETURN place, low.date AS date, province, high.date AS provinceDate,
  CASE WHEN low.latest < high.earliest THEN 'before' WHEN low.earliest > high.latest THEN 'after' ELSE 'open' END AS order,
  own - theirs + CASE
    WHEN low.earliest < high.earliest AND substring(low.earliest, 8, 2) > substring(high.earliest, 8, 2) THEN 1
    WHEN low.earliest > high.earliest AND substring(low.earliest, 8, 2) < substring(high.earliest, 8, 2) THEN -1
    ELSE 0
  END AS months, evidence
ORDER BY months, place.id
