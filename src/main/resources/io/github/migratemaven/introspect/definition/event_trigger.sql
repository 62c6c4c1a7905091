-- Event triggers.
SELECT '' AS schema,
       e.evtname AS name,
       '' AS arguments,
       ARRAY['event', 'tags', 'function', 'enabled'] AS names,
       ARRAY[
         e.evtevent::text,
         (SELECT pg_catalog.string_agg(pg_catalog.quote_literal(t.tag), ', ' ORDER BY t.tag)
          FROM pg_catalog.unnest(e.evttags) AS t (tag)),
         e.evtfoid::regprocedure::text,
         CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA'
                           WHEN 'A' THEN 'ENABLE ALWAYS' END] AS values,
       d.description AS comment
FROM pg_catalog.pg_event_trigger e
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_event_trigger'::regclass AND d.objoid = e.oid
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_event_trigger'::regclass
                    AND m.objid = e.oid AND m.deptype = 'e')
