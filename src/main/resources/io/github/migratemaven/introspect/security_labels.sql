-- Security labels, wherever they stick.
SELECT o.schema,
       NULL AS relation,
       'security label' AS kind,
       pg_catalog.format('%s on %s %s', l.provider, o.type, o.identity) AS identity
FROM pg_catalog.pg_seclabel l
CROSS JOIN LATERAL pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) o
WHERE l.objoid >= 16384
  AND (o.schema IS NULL
       OR o.schema IN (SELECT s.nspname FROM pg_catalog.pg_namespace s
                       WHERE s.oid = ANY (:'schemas'::regnamespace[]::oid[])))
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = l.classoid AND m.objid = l.objoid AND m.deptype = 'e')
