-- Whether an index of that name exists on a table, and whether it is valid: an index that CREATE
-- INDEX CONCURRENTLY began and did not finish is there, invalid, and costs every write.
SELECT i.indisvalid, format('%I.%I', n.nspname, c.relname)
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE i.indrelid = to_regclass(:table) AND c.relname = :index
