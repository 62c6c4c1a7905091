-- Access methods, which belong to the database. Numbers below 16384 are initdb's.
SELECT '' AS schema,
       m.amname AS name,
       '' AS arguments,
       ARRAY['type', 'handler'] AS names,
       ARRAY[
         CASE m.amtype WHEN 't' THEN 'TABLE' ELSE 'INDEX' END,
         CASE WHEN pg_catalog.pg_function_is_visible(p.oid) THEN pg_catalog.quote_ident(p.proname)
              ELSE pg_catalog.format('%I.%I', n.nspname, p.proname) END] AS values,
       d.description AS comment
FROM pg_catalog.pg_am m
JOIN pg_catalog.pg_proc p ON p.oid = m.amhandler
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_am'::regclass AND d.objoid = m.oid
WHERE m.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_am'::regclass
                    AND e.objid = m.oid AND e.deptype = 'e')
