-- The options of columns of foreign tables; few columns have any.
SELECT a.attrelid AS table_oid,
       a.attnum AS number,
       o.names AS option_names,
       o.values AS option_values
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg(x.option_name ORDER BY x.option_name), '{}') AS names,
         coalesce(pg_catalog.array_agg(pg_catalog.quote_literal(x.option_value)
                                       ORDER BY x.option_name), '{}') AS values
  FROM pg_catalog.pg_options_to_table(a.attfdwoptions) x
  -- Secrets are never read.
  WHERE x.option_name !~* :'secret_option') o
WHERE c.relkind = 'f'
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND a.attnum > 0
  AND NOT a.attisdropped
  AND a.attfdwoptions IS NOT NULL
