-- Policies of other relations than tables, of which there are none today.
SELECT n.nspname AS schema,
       c.relname AS relation,
       o.type AS kind,
       o.identity
FROM (SELECT 'pg_catalog.pg_policy'::regclass, p.oid, p.polrelid
      FROM pg_catalog.pg_policy p
      JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
      WHERE c.relkind NOT IN ('r', 'p')) AS x (classid, objid, relation)
JOIN pg_catalog.pg_class c ON c.oid = x.relation
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_catalog.pg_identify_object(x.classid, x.objid, 0) o
WHERE c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.deptype = 'e'
                    AND (m.classid = 'pg_catalog.pg_class'::regclass AND m.objid = c.oid
                         OR m.classid = x.classid AND m.objid = x.objid))
