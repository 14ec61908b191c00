// Policies whose way of working some source tells.
MATCH (:Mechanism)-[of:OF_POLICY]->(policy:Policy)
WHERE of.polarity = 'affirmed'
WITH DISTINCT policy
RETURN policy
ORDER BY policy.id
