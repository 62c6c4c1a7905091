-- Temporal constraints, and those that are not enforced (PostgreSQL 18 and newer).
SELECT k.oid AS constraint_oid,
       x.temporal
FROM pg_catalog.pg_constraint k
CROSS JOIN LATERAL (VALUES (true, k.conperiod), (false, NOT k.conenforced)) AS x (temporal, holds)
WHERE x.holds
  AND k.connamespace = ANY (:'schemas'::regnamespace[]::oid[])
