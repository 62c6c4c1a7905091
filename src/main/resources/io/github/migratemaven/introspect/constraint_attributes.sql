-- NOT NULL constraints (rows of their own since 18) that are more than an attribute of the column:
-- those that somebody has named, and those that do not hold for all rows or all children.
SELECT c.oid AS table_oid,
       'not-null constraint' AS kind,
       pg_catalog.format('%I on %I.%I', k.conname, n.nspname, c.relname) AS identity
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE k.contype = 'n'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  -- An automatic name stays when table or column are renamed, so only its end can be told.
  AND (k.conname !~ '_not_null[0-9]*$' OR NOT k.convalidated OR k.connoinherit)
