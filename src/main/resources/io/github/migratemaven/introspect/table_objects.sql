-- Triggers and rules of relations of every kind, and policies of other relations than ordinary
-- tables; not the copies that partitions have.
SELECT n.nspname AS schema,
       c.relname AS relation,
       o.type AS kind,
       o.identity
FROM (SELECT 'pg_catalog.pg_trigger'::regclass, g.oid, g.tgrelid
      FROM pg_catalog.pg_trigger g WHERE NOT g.tgisinternal AND g.tgparentid = 0
      UNION ALL
      SELECT 'pg_catalog.pg_rewrite'::regclass, r.oid, r.ev_class
      FROM pg_catalog.pg_rewrite r WHERE r.rulename <> '_RETURN'
      UNION ALL
      SELECT 'pg_catalog.pg_policy'::regclass, p.oid, p.polrelid
      FROM pg_catalog.pg_policy p
      JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
      WHERE c.relkind <> 'r' OR c.relispartition OR c.reloftype <> 0
         OR EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid)) AS x (classid, objid, relation)
JOIN pg_catalog.pg_class c ON c.oid = x.relation
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL pg_catalog.pg_identify_object(x.classid, x.objid, 0) o
WHERE c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.deptype = 'e'
                    AND (m.classid = 'pg_catalog.pg_class'::regclass AND m.objid = c.oid
                         OR m.classid = x.classid AND m.objid = x.objid))
