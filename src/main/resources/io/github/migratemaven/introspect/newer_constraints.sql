-- Constraints that the records cannot carry (PostgreSQL 18 and newer): they are named instead.
SELECT k.oid AS constraint_oid,
       k.conrelid AS table_oid,
       CASE WHEN k.conperiod THEN 'temporal constraint' ELSE 'not enforced constraint' END AS kind,
       pg_catalog.format('%I on %I.%I', k.conname, n.nspname, c.relname) AS identity
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE (k.conperiod OR NOT k.conenforced)
  AND k.conparentid = 0
  AND c.relkind IN ('r', 'p')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
