-- Sequences of identity columns that are unlogged (15 and newer) although their table is not, and
-- the reverse.
SELECT n.nspname AS schema,
       c.relname AS relation,
       CASE c.relpersistence WHEN 'u' THEN 'unlogged sequence' ELSE 'logged sequence' END AS kind,
       pg_catalog.format('%I.%I', n.nspname, c.relname) AS identity
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_depend own
  ON own.classid = 'pg_catalog.pg_class'::regclass AND own.objid = c.oid AND own.objsubid = 0
 AND own.refclassid = 'pg_catalog.pg_class'::regclass AND own.refobjsubid > 0
 AND own.deptype = 'i'
JOIN pg_catalog.pg_class t ON t.oid = own.refobjid
WHERE c.relkind = 'S'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND c.relpersistence <> t.relpersistence
  -- Before 15 every sequence is logged.
  AND pg_catalog.current_setting('server_version_num')::int >= 150000
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_class'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
