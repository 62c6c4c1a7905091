-- Security labels, wherever they stick. Those of subscriptions are kept with the cluster's; large
-- objects are data.
SELECT n.nspname AS schema,
       c.relname AS relation,
       'security label' AS kind,
       pg_catalog.format('%s on %s %s', l.provider, o.type, o.identity) AS identity
FROM (SELECT classoid, objoid, objsubid, provider FROM pg_catalog.pg_seclabel
      WHERE classoid <> 'pg_catalog.pg_largeobject'::regclass
      UNION ALL
      SELECT s.classoid, s.objoid, 0, s.provider
      FROM pg_catalog.pg_shseclabel s
      JOIN pg_catalog.pg_subscription p ON p.oid = s.objoid
      JOIN pg_catalog.pg_database d ON d.oid = p.subdbid
      WHERE s.classoid = 'pg_catalog.pg_subscription'::regclass
        AND d.datname = pg_catalog.current_database()) AS l
LEFT JOIN pg_catalog.pg_class c
       ON l.classoid = 'pg_catalog.pg_class'::regclass AND c.oid = l.objoid
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_catalog.pg_identify_object(l.classoid, l.objoid, l.objsubid) o
-- Their schema is told as SQL would write it.
WHERE (l.classoid = 'pg_catalog.pg_namespace'::regclass
         AND l.objoid = ANY (:'schemas'::regnamespace[]::oid[])
       OR l.classoid <> 'pg_catalog.pg_namespace'::regclass AND o.schema IS NULL
       OR o.schema IN (SELECT pg_catalog.quote_ident(s.nspname) FROM pg_catalog.pg_namespace s
                       WHERE s.oid = ANY (:'schemas'::regnamespace[]::oid[])))
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = l.classoid AND m.objid = l.objoid AND m.deptype = 'e')
