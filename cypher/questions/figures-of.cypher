// question.zh: 各地的 {metric} 是多少？
// question.en: What do the sources say of {metric}, place by place?
// group: figures and problems
// example: 营业收入: 15 万亿元 in 2019 for the pillar clusters of 广东省
// param metric: String = 营业收入
// param region: Region?
// column region: Region, of: String, metric: String, value: Number, unit: String, date: Date, planned: Boolean, evidence: Refs
// Every figure whose metric holds the word; planned for targets. Figures of different units are not converted.
MATCH (figure:Observation)
WHERE figure.metric CONTAINS $metric AND figure.value IS NOT NULL
MATCH (figure)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND ($region IS NULL OR region.id = $region)
WITH figure, region, max(CASE WHEN at.modality = 'planned' THEN 1 ELSE 0 END) AS targets
RETURN region, figure.of AS of, figure.metric AS metric, figure.value AS value, figure.unit AS unit, figure.date AS date,
  targets = 1 AS planned, figure.evidence AS evidence
ORDER BY region.id, metric, coalesce(figure.date, '9999'), figure.id
