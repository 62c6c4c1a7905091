-- Foreign-data wrappers.
SELECT '' AS schema,
       w.fdwname AS name,
       '' AS arguments,
       ARRAY['handler', 'validator'] || o.names AS names,
       ARRAY[
         CASE WHEN w.fdwhandler <> 0 THEN w.fdwhandler::regproc::text END,
         CASE WHEN w.fdwvalidator <> 0 THEN w.fdwvalidator::regproc::text END]
         || o.values AS values,
       d.description AS comment
FROM pg_catalog.pg_foreign_data_wrapper w
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg('option ' || x.option_name ORDER BY x.option_name), '{}')
           AS names,
         coalesce(pg_catalog.array_agg(pg_catalog.quote_literal(x.option_value)
                                       ORDER BY x.option_name), '{}') AS values
  FROM pg_catalog.pg_options_to_table(w.fdwoptions) x
  -- Secrets are never read.
  WHERE x.option_name !~* :'secret_option') o
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_foreign_data_wrapper'::regclass AND d.objoid = w.oid
WHERE w.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_foreign_data_wrapper'::regclass
                    AND m.objid = w.oid AND m.deptype = 'e')
