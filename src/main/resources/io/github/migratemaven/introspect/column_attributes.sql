-- What a column of a modelled table has that its record cannot carry.
SELECT c.oid AS table_oid,
       x.kind,
       pg_catalog.format('%I.%I.%I', n.nspname, c.relname, a.attname) AS identity
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
CROSS JOIN LATERAL (VALUES
  ('storage of column', a.attstorage <> t.typstorage),
  ('compression of column', a.attcompression <> ''),
  -- Unset is -1 before 17 and null since.
  ('statistics target of column', a.attstattarget >= 0),
  ('options of column', a.attoptions IS NOT NULL)) AS x (kind, present)
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND x.present
