-- Enum types with their labels in sort order; psql -v schemas='{public}' -f enums.sql
SELECT n.nspname AS schema,
       t.typname AS name,
       d.description AS comment,
       ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
             WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_type'::regclass AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.typtype = 'e'
  AND t.typnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_type'::regclass
                    AND m.objid = t.oid AND m.deptype = 'e')
