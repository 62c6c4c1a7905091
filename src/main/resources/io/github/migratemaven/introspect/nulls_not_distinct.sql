-- Unique indexes and constraints with NULLS NOT DISTINCT (PostgreSQL 15 and newer).
SELECT i.indexrelid AS index_oid,
       k.oid AS constraint_oid
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
WHERE i.indnullsnotdistinct
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
