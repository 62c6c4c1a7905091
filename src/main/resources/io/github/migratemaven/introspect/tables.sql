-- Tables, ordinary, partitioned and foreign.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relkind = 'f' AS is_foreign,
       c.relrowsecurity AS row_security,
       c.relforcerowsecurity AS forced_row_security,
       d.description AS comment
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_class'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
