-- Rules of tables and views, other than those that make the views. The text names the relation with
-- its schema, whatever the search path.
SELECT r.ev_class AS relation_oid,
       n.nspname AS schema,
       c.relname AS relation,
       r.rulename AS name,
       pg_catalog.pg_get_ruledef(r.oid) AS definition,
       pg_catalog.format(' TO %I.%I', n.nspname, c.relname) AS on_relation,
       pg_catalog.quote_ident(r.rulename) AS quoted_name,
       r.ev_enabled AS enabled,
       d.description AS comment,
       o.type AS kind,
       o.identity
FROM pg_catalog.pg_rewrite r
JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_catalog.pg_identify_object('pg_catalog.pg_rewrite'::regclass, r.oid, 0) o
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_rewrite'::regclass AND d.objoid = r.oid AND d.objsubid = 0
WHERE r.rulename <> '_RETURN'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.deptype = 'e'
                    AND (m.classid = 'pg_catalog.pg_class'::regclass AND m.objid = c.oid
                         OR m.classid = 'pg_catalog.pg_rewrite'::regclass AND m.objid = r.oid))
