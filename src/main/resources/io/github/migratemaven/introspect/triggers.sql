-- Triggers of tables and views, not the copies that partitions have. The text names the relation
-- with its schema, whatever the search path.
SELECT g.tgrelid AS relation_oid,
       n.nspname AS schema,
       c.relname AS relation,
       g.tgname AS name,
       g.tgconstraint <> 0 AS is_constraint,
       pg_catalog.pg_get_triggerdef(g.oid) AS definition,
       pg_catalog.format(' ON %I.%I ', n.nspname, c.relname) AS on_relation,
       pg_catalog.quote_ident(g.tgname) AS quoted_name,
       g.tgenabled AS enabled,
       d.description AS comment,
       o.type AS kind,
       o.identity
FROM pg_catalog.pg_trigger g
JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_catalog.pg_identify_object('pg_catalog.pg_trigger'::regclass, g.oid, 0) o
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_trigger'::regclass AND d.objoid = g.oid AND d.objsubid = 0
WHERE NOT g.tgisinternal
  AND g.tgparentid = 0
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.deptype = 'e'
                    AND (m.classid = 'pg_catalog.pg_class'::regclass AND m.objid = c.oid
                         OR m.classid = 'pg_catalog.pg_trigger'::regclass AND m.objid = g.oid))
