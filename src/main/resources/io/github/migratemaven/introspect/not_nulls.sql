-- NOT NULL constraints of tables (rows of their own since 18) of which more is to be known than that
-- they have the name which PostgreSQL gives them.
SELECT k.conrelid AS table_oid,
       a.attnum AS number,
       a.attname AS column,
       k.conname AS name,
       k.connoinherit AS no_inherit,
       k.convalidated AS validated,
       k.conislocal AS local,
       k.coninhcount > 0 AS inherited,
       d.description AS comment
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_constraint'::regclass AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'n'
  AND c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (k.conname <> c.relname || '_' || a.attname || '_not_null'
       OR k.connoinherit
       OR NOT k.convalidated
       OR k.coninhcount > 0
       OR d.description IS NOT NULL)
