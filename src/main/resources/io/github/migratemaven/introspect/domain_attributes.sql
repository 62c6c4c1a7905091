-- NOT NULL constraints of domains (rows of their own since 17) that somebody has named.
SELECT n.nspname AS schema,
       NULL AS relation,
       'not-null constraint' AS kind,
       pg_catalog.format('%I on %I.%I', k.conname, n.nspname, t.typname) AS identity
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_type t ON t.oid = k.contypid
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
WHERE k.contype = 'n'
  AND t.typnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND k.conname !~ '_not_null[0-9]*$'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_type'::regclass
                    AND m.objid = t.oid AND m.deptype = 'e')
