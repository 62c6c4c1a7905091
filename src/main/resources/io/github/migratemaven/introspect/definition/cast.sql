-- Casts, which stand in no schema. One is ours when its function or one of its types is, and when
-- it is about nothing but what PostgreSQL brings; any other is named.
SELECT '' AS schema,
       pg_catalog.format('%s AS %s', pg_catalog.format_type(c.castsource, NULL),
                         pg_catalog.format_type(c.casttarget, NULL)) AS name,
       '' AS arguments,
       ARRAY['function', 'inout', 'as'] AS names,
       ARRAY[
         CASE WHEN c.castfunc <> 0 THEN c.castfunc::regprocedure::text END,
         CASE WHEN c.castmethod = 'i' THEN 'true' END,
         CASE c.castcontext WHEN 'a' THEN 'ASSIGNMENT' WHEN 'i' THEN 'IMPLICIT' END] AS values,
       d.description AS comment,
       ARRAY[s.typnamespace, t.typnamespace, p.pronamespace] && :'schemas'::regnamespace[]::oid[]
         OR ARRAY[s.typnamespace, t.typnamespace, coalesce(p.pronamespace, s.typnamespace)]
              <@ ARRAY['pg_catalog'::regnamespace::oid] AS managed,
       NULL AS relation,
       o.type AS kind,
       o.identity
FROM pg_catalog.pg_cast c
JOIN pg_catalog.pg_type s ON s.oid = c.castsource
JOIN pg_catalog.pg_type t ON t.oid = c.casttarget
LEFT JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_cast'::regclass AND d.objoid = c.oid
CROSS JOIN LATERAL pg_catalog.pg_identify_object('pg_catalog.pg_cast'::regclass, c.oid, 0) o
-- Numbers below 16384 are initdb's.
WHERE c.oid >= 16384
  -- Of extensions, and those that a range type brings to its multirange.
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_cast'::regclass
                    AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
