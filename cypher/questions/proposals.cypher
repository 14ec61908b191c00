// question.zh: 提案线索提出了哪些问题点？
// question.en: Which questions do the proposals raise?
// group: figures and problems
// example: 电力供应: how to ration power with least harm to firms
// param words: String?
// column proposal: Proposal, question: String, evidence: Refs
// One row a question. With words only those that have them, in the question or in the title.
MATCH (proposal:Proposal)<-[:ABOUT]-(statement:Statement)
WHERE statement.predicate = 'question' AND statement.polarity = 'affirmed'
  AND ($words IS NULL OR statement.value CONTAINS $words OR proposal.name CONTAINS $words)
UNWIND statement.evidence AS ref
WITH proposal, statement.value AS question, ref
ORDER BY ref
WITH proposal, question, collect(DISTINCT ref) AS evidence
RETURN proposal, question, evidence
ORDER BY proposal.id, head(evidence), question
