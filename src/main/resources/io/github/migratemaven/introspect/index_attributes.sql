-- What an index of a modelled table, a constraint's too, has that its record cannot carry.
SELECT c.oid AS table_oid,
       x.kind,
       pg_catalog.format('%I.%I', n.nspname, ic.relname) AS identity
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_namespace n ON n.oid = ic.relnamespace
CROSS JOIN LATERAL (VALUES
  ('invalid index', NOT (i.indisvalid AND i.indisready AND i.indislive)),
  ('storage parameters of index', ic.reloptions IS NOT NULL),
  ('tablespace of index', ic.reltablespace <> 0),
  ('clustered index', i.indisclustered),
  ('statistics target of index',
   EXISTS (SELECT FROM pg_catalog.pg_attribute a
           WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0))) AS x (kind, present)
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND x.present
