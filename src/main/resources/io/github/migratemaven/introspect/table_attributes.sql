-- What a modelled table or materialized view has that its record cannot carry.
SELECT c.oid AS table_oid,
       CASE c.relkind WHEN 'm' THEN pg_catalog.replace(x.kind, 'table', 'materialized view')
                      ELSE x.kind END AS kind,
       pg_catalog.format('%I.%I', n.nspname, c.relname) AS identity
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_catalog.pg_am am ON am.oid = c.relam
CROSS JOIN LATERAL (VALUES
  ('unlogged table', c.relpersistence = 'u'),
  ('storage parameters of table', c.reloptions IS NOT NULL OR toast.reloptions IS NOT NULL),
  ('tablespace of table', c.reltablespace <> 0),
  ('access method of table', am.amname <> 'heap'),
  ('replica identity of table', c.relreplident <> 'd')) AS x (kind, present)
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND x.present
