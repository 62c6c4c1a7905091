-- User mappings, through the view: the table holds passwords and is closed. The view keeps options
-- from those who may neither use the mapping nor are superusers.
SELECT '' AS schema,
       CASE WHEN u.usename = current_user THEN 'CURRENT_USER' ELSE u.usename END AS name,
       pg_catalog.quote_ident(u.srvname) AS arguments,
       ARRAY['hidden'] || o.names AS names,
       ARRAY[CASE WHEN u.umoptions IS NULL
                   AND NOT coalesce((SELECT r.rolsuper FROM pg_catalog.pg_roles r
                                     WHERE r.rolname = current_user), false)
                   AND NOT (u.umuser <> 0 AND u.usename = current_user
                            AND (pg_catalog.pg_has_role(s.srvowner, 'USAGE')
                                 OR pg_catalog.has_server_privilege(s.oid, 'USAGE')))
                   AND NOT (u.umuser = 0 AND pg_catalog.pg_has_role(s.srvowner, 'USAGE'))
                  THEN 'true' END] || o.values AS values,
       NULL AS comment
FROM pg_catalog.pg_user_mappings u
JOIN pg_catalog.pg_foreign_server s ON s.oid = u.srvid
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg('option ' || x.option_name ORDER BY x.option_name), '{}')
           AS names,
         coalesce(pg_catalog.array_agg(pg_catalog.quote_literal(x.option_value)
                                       ORDER BY x.option_name), '{}') AS values
  FROM pg_catalog.pg_options_to_table(u.umoptions) x
  -- Secrets are never read.
  WHERE x.option_name !~* :'secret_option') o
WHERE u.umid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_user_mapping'::regclass
                    AND m.objid = u.umid AND m.deptype = 'e')
