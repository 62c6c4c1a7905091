-- The schemas all tables of which are in a publication, which pg_depend knows of every server.
SELECT '' AS schema,
       p.pubname AS name,
       CASE WHEN n.nspname = pg_catalog.current_schema() THEN 'CURRENT_SCHEMA'
            ELSE pg_catalog.quote_ident(n.nspname) END AS arguments,
       '{}'::text[] AS names,
       '{}'::text[] AS values,
       NULL AS comment
FROM pg_catalog.pg_publication p
JOIN pg_catalog.pg_depend own
  ON own.refclassid = 'pg_catalog.pg_publication'::regclass AND own.refobjid = p.oid
JOIN pg_catalog.pg_depend e ON (e.classid, e.objid) = (own.classid, own.objid)
JOIN pg_catalog.pg_namespace n
  ON e.refclassid = 'pg_catalog.pg_namespace'::regclass AND n.oid = e.refobjid
WHERE n.oid = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_publication'::regclass
                    AND m.objid = p.oid AND m.deptype = 'e')
