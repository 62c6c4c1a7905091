-- What is granted on what a role is going to make: a row for each right beyond, or lacking of, what
-- PostgreSQL gives by itself. In a schema there are only additions.
SELECT nullif(pg_catalog.pg_get_userbyid(d.defaclrole), current_user) AS role,
       pg_catalog.pg_get_userbyid(d.defaclrole) AS role_name,
       n.nspname AS schema,
       d.defaclobjtype AS kind,
       x.privilege_type AS privilege,
       x.is_grantable AS grantable,
       x.given,
       x.grantee = 0 AS to_everyone,
       x.grantee = d.defaclrole AS to_owner,
       pg_catalog.pg_get_userbyid(nullif(x.grantee, 0)) = current_user AS to_reader,
       pg_catalog.pg_get_userbyid(nullif(x.grantee, 0)) AS grantee
FROM pg_catalog.pg_default_acl d
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
CROSS JOIN LATERAL (
  SELECT CASE WHEN d.defaclnamespace <> 0 THEN pg_catalog.acldefault('c', d.defaclrole)
              ELSE pg_catalog.acldefault(
                     CASE d.defaclobjtype WHEN 'S' THEN 's' ELSE d.defaclobjtype END,
                     d.defaclrole) END) AS u (usual)
CROSS JOIN LATERAL (
  SELECT e.grantee, e.privilege_type, e.is_grantable AND e.grantee <> d.defaclrole AS is_grantable,
         true AS given
  FROM pg_catalog.aclexplode(d.defaclacl) e
  WHERE NOT EXISTS (SELECT FROM pg_catalog.aclexplode(u.usual) w
                    WHERE w.grantee = e.grantee AND w.privilege_type = e.privilege_type)
  UNION ALL
  SELECT w.grantee, w.privilege_type, false, false
  FROM pg_catalog.aclexplode(u.usual) w
  WHERE NOT EXISTS (SELECT FROM pg_catalog.aclexplode(d.defaclacl) e
                    WHERE e.grantee = w.grantee AND e.privilege_type = w.privilege_type)) x
WHERE d.defaclnamespace = 0
   OR d.defaclnamespace = ANY (:'schemas'::regnamespace[]::oid[])
