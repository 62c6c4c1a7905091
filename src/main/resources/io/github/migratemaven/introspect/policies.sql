-- Row security policies.
SELECT p.polrelid AS table_oid,
       p.polname AS name,
       p.polpermissive AS permissive,
       p.polcmd AS command,
       -- PUBLIC is the number 0.
       p.polroles @> '{0}' AS for_everyone,
       ARRAY(SELECT r.rolname::text FROM pg_catalog.pg_roles r
             WHERE r.oid = ANY (p.polroles) AND r.rolname <> current_user
             ORDER BY r.rolname COLLATE "C") AS roles,
       EXISTS (SELECT FROM pg_catalog.pg_roles r
               WHERE r.oid = ANY (p.polroles) AND r.rolname = current_user) AS for_current_user,
       pg_catalog.pg_get_expr(p.polqual, p.polrelid) AS using_rows,
       pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) AS check_rows,
       d.description AS comment
FROM pg_catalog.pg_policy p
JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_policy'::regclass AND d.objoid = p.oid AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
