-- All schemas of users; the only query that decides which schemas are managed.
SELECT n.oid,
       n.nspname AS name,
       -- initdb gives every database this comment, so nobody has written it.
       CASE WHEN n.nspname = 'public' THEN nullif(d.description, 'standard public schema')
            ELSE d.description END AS comment
FROM pg_catalog.pg_namespace n
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_namespace'::regclass AND d.objoid = n.oid AND d.objsubid = 0
WHERE n.nspname !~ '^pg_'
  AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_namespace'::regclass
                    AND m.objid = n.oid AND m.deptype = 'e')
