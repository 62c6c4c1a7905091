-- Languages, which belong to the database. Numbers below 16384 are initdb's.
WITH routine (oid, name) AS NOT MATERIALIZED (
  SELECT p.oid,
         CASE WHEN pg_catalog.pg_function_is_visible(p.oid) THEN pg_catalog.quote_ident(p.proname)
              ELSE pg_catalog.format('%I.%I', n.nspname, p.proname) END
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
)
SELECT '' AS schema,
       l.lanname AS name,
       '' AS arguments,
       ARRAY['trusted', 'handler', 'inline', 'validator'] AS names,
       ARRAY[
         CASE WHEN l.lanpltrusted THEN 'true' END,
         (SELECT r.name FROM routine r WHERE r.oid = l.lanplcallfoid),
         (SELECT r.name FROM routine r WHERE r.oid = l.laninline),
         (SELECT r.name FROM routine r WHERE r.oid = l.lanvalidator)] AS values,
       d.description AS comment
FROM pg_catalog.pg_language l
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_language'::regclass AND d.objoid = l.oid
WHERE l.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_language'::regclass
                    AND e.objid = l.oid AND e.deptype = 'e')
