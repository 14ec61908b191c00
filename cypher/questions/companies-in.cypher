// question.zh: 来源把哪些企业称为链主？
// question.en: Which companies do the sources call chief of a chain?
// param region: Region?
// column company: Enterprise, role: Strings, region: Region, evidence: Refs
MATCH (company:Enterprise)
OPTIONAL MATCH (company)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT company, region
WHERE $region IS NULL OR region.id = $region
RETURN company, coalesce(company.companyRole, []) AS role, region, company.evidence AS evidence
ORDER BY coalesce(region.id, '~'), company.id
