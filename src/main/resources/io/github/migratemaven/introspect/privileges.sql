-- Who may use views and routines where somebody has said so, without what the owner may.
SELECT x.kind AS object_kind,
       n.nspname AS object_schema,
       x.name AS object_name,
       x.part AS object_part,
       x.column_name,
       e.privilege_type AS privilege,
       -- 0 stands for PUBLIC.
       CASE WHEN e.grantee <> 0 THEN pg_catalog.pg_get_userbyid(e.grantee) END AS grantee,
       e.is_grantable AS grantable,
       e.grantee = x.owner AS of_owner
FROM (SELECT 'RELATION', c.relnamespace, c.relname, '', NULL::name, c.relowner, c.relacl
      FROM pg_catalog.pg_class c WHERE c.relkind IN ('v', 'm')
      UNION ALL
      SELECT 'RELATION', c.relnamespace, c.relname, '', a.attname, c.relowner, a.attacl
      FROM pg_catalog.pg_class c
      JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
      WHERE c.relkind IN ('v', 'm')
      UNION ALL
      SELECT 'ROUTINE', p.pronamespace, p.proname, pg_catalog.oidvectortypes(p.proargtypes), NULL,
             p.proowner, p.proacl
      FROM pg_catalog.pg_proc p) AS x (kind, schema, name, part, column_name, owner, acl)
JOIN pg_catalog.pg_namespace n ON n.oid = x.schema
CROSS JOIN LATERAL pg_catalog.aclexplode(x.acl) e
WHERE x.schema = ANY (:'schemas'::regnamespace[]::oid[])
