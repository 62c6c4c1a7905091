-- The secrets of foreign tables and of their columns are named, and neither read nor written.
SELECT c.oid AS table_oid,
       x.kind,
       pg_catalog.format('%s.%I', x.identity, o.option_name) AS identity
FROM pg_catalog.pg_foreign_table f
JOIN pg_catalog.pg_class c ON c.oid = f.ftrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT 'secret of foreign table', pg_catalog.format('%I.%I', n.nspname, c.relname), f.ftoptions
  UNION ALL
  SELECT 'secret of foreign table', pg_catalog.format('%I.%I.%I', n.nspname, c.relname, a.attname),
         a.attfdwoptions
  FROM pg_catalog.pg_attribute a
  WHERE a.attrelid = c.oid AND a.attfdwoptions IS NOT NULL AND NOT a.attisdropped)
  AS x (kind, identity, options)
CROSS JOIN LATERAL pg_catalog.pg_options_to_table(x.options) o
WHERE o.option_name ~* :'secret_option'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
