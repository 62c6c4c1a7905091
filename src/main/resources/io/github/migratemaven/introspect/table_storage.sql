-- How tables and materialized views are kept: only those about which there is something to say.
SELECT c.oid AS table_oid,
       c.relpersistence = 'u' AS unlogged,
       w.access_method,
       pg_catalog.current_setting('server_version_num')::int < 150000 AS lasting,
       w.tablespace,
       coalesce(c.reloptions, '{}') AS parameters,
       coalesce(toast.reloptions, '{}') AS toast_parameters,
       c.relreplident AS identity,
       ic.relname AS identity_index
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_catalog.pg_index i
       ON c.relreplident = 'i' AND i.indrelid = c.oid AND i.indisreplident
LEFT JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
-- What CREATE TABLE without a word gives here is nothing to say.
CROSS JOIN LATERAL (
  SELECT nullif(am.amname, pg_catalog.current_setting('default_table_access_method')::name)
           AS access_method,
         nullif(s.spcname, pg_catalog.current_setting('default_tablespace')::name)
           AS tablespace) w
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (c.relpersistence = 'u' OR w.access_method IS NOT NULL OR w.tablespace IS NOT NULL
       OR c.reloptions IS NOT NULL OR toast.reloptions IS NOT NULL OR c.relreplident <> 'd')
