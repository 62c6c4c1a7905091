-- Composite types of their own; the row type of a table, view or sequence is part of that.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       d.description AS comment
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_type'::regclass AND d.objoid = c.reltype AND d.objsubid = 0
WHERE c.relkind = 'c'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_type'::regclass
                    AND m.objid = c.reltype AND m.deptype = 'e')
