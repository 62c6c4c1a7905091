-- Indexes of modelled tables that a CREATE INDEX CONCURRENTLY left half-built, or builds now.
SELECT c.oid AS table_oid,
       'invalid index' AS kind,
       pg_catalog.format('%I.%I', n.nspname, ic.relname) AS identity
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = ic.relnamespace
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT (i.indisvalid AND i.indisready AND i.indislive)
