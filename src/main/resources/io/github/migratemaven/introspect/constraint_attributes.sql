-- NOT NULL constraints (rows of their own since 18) that are a parent's and have another name than
-- there: nothing renames them as long as they are.
SELECT c.oid AS table_oid,
       'name of an inherited not-null constraint' AS kind,
       pg_catalog.format('%I on %I.%I', k.conname, n.nspname, c.relname) AS identity
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
WHERE k.contype = 'n'
  AND k.coninhcount > 0
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  -- A name that PostgreSQL has chosen, now or before a rename, says nothing.
  AND k.conname !~ '._.+_not_null[0-9]*$'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits h
                  JOIN pg_catalog.pg_attribute pa
                    ON pa.attrelid = h.inhparent AND pa.attname = a.attname
                  JOIN pg_catalog.pg_constraint pk
                    ON pk.conrelid = h.inhparent AND pk.contype = 'n' AND pk.conkey[1] = pa.attnum
                  WHERE h.inhrelid = k.conrelid AND pk.conname = k.conname)
