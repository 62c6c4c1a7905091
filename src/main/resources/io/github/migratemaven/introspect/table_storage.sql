-- How tables and materialized views are kept, and where the rows of foreign tables are: only those
-- about which there is something to say.
SELECT c.oid AS table_oid,
       c.relpersistence = 'u' AS unlogged,
       w.access_method,
       pg_catalog.current_setting('server_version_num')::int < 150000 AS lasting,
       w.tablespace,
       coalesce(c.reloptions, '{}') AS parameters,
       coalesce(toast.reloptions, '{}') AS toast_parameters,
       -- A foreign table, of which replication tells nothing, has no choice.
       CASE c.relkind WHEN 'f' THEN 'd' ELSE c.relreplident END AS identity,
       ic.relname AS identity_index,
       fs.srvname AS server,
       o.names AS option_names,
       o.values AS option_values
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_index i
       ON c.relreplident = 'i' AND i.indrelid = c.oid AND i.indisreplident
LEFT JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
LEFT JOIN pg_catalog.pg_foreign_table f ON c.relkind = 'f' AND f.ftrelid = c.oid
LEFT JOIN pg_catalog.pg_foreign_server fs ON fs.oid = f.ftserver
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg(x.option_name ORDER BY x.option_name), '{}') AS names,
         coalesce(pg_catalog.array_agg(pg_catalog.quote_literal(x.option_value)
                                       ORDER BY x.option_name), '{}') AS values
  FROM pg_catalog.pg_options_to_table(f.ftoptions) x
  -- Secrets are never read.
  WHERE x.option_name !~* :'secret_option') o
-- What CREATE TABLE without a word gives here is nothing to say.
CROSS JOIN LATERAL (
  SELECT nullif(am.amname, pg_catalog.current_setting('default_table_access_method')::name)
           AS access_method,
         nullif(s.spcname, pg_catalog.current_setting('default_tablespace')::name)
           AS tablespace) w
WHERE c.relkind IN ('r', 'p', 'm', 'f')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (c.relpersistence = 'u' OR w.access_method IS NOT NULL OR w.tablespace IS NOT NULL
       OR c.reloptions IS NOT NULL OR toast.reloptions IS NOT NULL OR c.relreplident <> 'd' OR c.relkind = 'f')
