// question.zh: 各地定下了哪些量化目标？
// question.en: Which targets in figures have been set?
// group: figures and problems
// example: 江门市: 500 亿元 by 2025
// param region: Region?
// column region: Region, of: String, metric: String, value: Number, unit: String, date: Date, evidence: Refs
// Figures that are planned, in order of the date by which they are meant. With a region only its own.
MATCH (figure:Observation)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed' AND at.modality = 'planned' AND figure.value IS NOT NULL
  AND ($region IS NULL OR region.id = $region)
WITH DISTINCT figure, region
RETURN region, figure.of AS of, figure.metric AS metric, figure.value AS value, figure.unit AS unit, figure.date AS date,
  figure.evidence AS evidence
ORDER BY coalesce(figure.latest, '9999'), region.id, figure.metric, figure.id
