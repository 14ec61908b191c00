// question.zh: 同一指标，各地的{metric}相差多少？
// question.en: How do regions compare in {metric}?
// group: figures and problems
// example: 贸易竞争力指数 of 机电产品 in 2019: 浙江省 0.76, 山东省 0.43 … 广东省 0.21
// param metric: String = 竞争力
// column metric: String, of: String, date: Date, unit: String, region: Region, value: Number, place: Integer, evidence: Refs
// Figures of one metric, thing, date and unit that are told of two regions or more, whole nation among them, the highest first;
// place counts from 1 among them, equal values alike. Targets are left out: see targets.
MATCH (figure:Observation)
WHERE figure.metric CONTAINS $metric AND figure.value IS NOT NULL
MATCH (figure)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND at.modality = 'fact'
WITH DISTINCT figure, region
ORDER BY figure.value DESC, region.id, figure.id
WITH figure.metric AS metric, coalesce(figure.of, '') AS of, coalesce(figure.date, '') AS date, coalesce(figure.unit, '') AS unit,
  count(DISTINCT region.id) AS regions, collect({figure: figure, region: region}) AS all, collect(figure.value) AS values
WHERE regions > 1
UNWIND all AS one
WITH metric, of, date, unit, values, one.figure AS figure, one.region AS region
UNWIND values AS value
WITH metric, of, date, unit, figure, region, coalesce(sum(CASE WHEN value > figure.value THEN 1 ELSE 0 END), 0) AS higher
RETURN metric, of, date, unit, region, figure.value AS value, higher + 1 AS place, figure.evidence AS evidence
ORDER BY metric, of, date, unit, place, region.id
