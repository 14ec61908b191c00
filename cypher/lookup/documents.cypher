// skip, limit. Documents by date, those without one last; `total` is how many there are.
MATCH (one:Document)
WITH count(one) AS total
MATCH (document:Document)
WITH total, document
ORDER BY coalesce(document.earliest, document.latest, '9999'), document.id
SKIP $skip
LIMIT $limit
RETURN total, document,
  [(document)-[:IN_REGION]->(region) | region] AS regions,
  [(document)-[issue:ISSUED_BY]->(issuer) | {order: issue.order, issuer: issuer}] AS issuers
