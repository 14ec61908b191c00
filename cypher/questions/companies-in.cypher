// question.zh: 来源把哪些企业称为链主、龙头？
// question.en: Which companies do the sources call chief of a chain, or leading?
// group: chains
// example: the company that a source calls chief of a chain
// param region: Region?
// column company: Enterprise, role: Strings, region: Region, evidence: Refs
// A company without such a role, as one that an expert works at, is left out.
MATCH (company:Enterprise)
WHERE company.companyRole IS NOT NULL
OPTIONAL MATCH (company)-[at:IN_REGION]->(region:Region)
WHERE at.polarity = 'affirmed'
WITH DISTINCT company, region
WHERE $region IS NULL OR region.id = $region
RETURN company, company.companyRole AS role, region, company.evidence AS evidence
ORDER BY coalesce(region.id, '~'), company.id
