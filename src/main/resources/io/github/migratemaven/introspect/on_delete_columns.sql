-- The columns of ON DELETE SET NULL (...) and SET DEFAULT (...) (PostgreSQL 15 and newer).
SELECT k.oid AS constraint_oid,
       pg_catalog.array_to_string(k.confdelsetcols, ' ') AS columns
FROM pg_catalog.pg_constraint k
WHERE k.confdelsetcols IS NOT NULL
  AND k.connamespace = ANY (:'schemas'::regnamespace[]::oid[])
