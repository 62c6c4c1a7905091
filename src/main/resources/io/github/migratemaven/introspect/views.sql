-- Views and materialized views; their columns and indexes are read with those of tables.
SELECT c.oid,
       n.nspname AS schema,
       c.relname AS name,
       c.relkind = 'm' AS materialized,
       pg_catalog.pg_get_viewdef(c.oid) AS query,
       coalesce((SELECT option_value::boolean FROM pg_catalog.pg_options_to_table(c.reloptions)
                 WHERE option_name = 'security_barrier'), false) AS security_barrier,
       coalesce((SELECT option_value::boolean FROM pg_catalog.pg_options_to_table(c.reloptions)
                 WHERE option_name = 'security_invoker'), false) AS security_invoker,
       coalesce((SELECT option_value FROM pg_catalog.pg_options_to_table(c.reloptions)
                 WHERE option_name = 'check_option'), 'none') AS check_option,
       c.relispopulated AS populated,
       d.description AS comment
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind IN ('v', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_class'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
