-- Foreign servers.
SELECT '' AS schema,
       s.srvname AS name,
       '' AS arguments,
       ARRAY['wrapper', 'type', 'version'] || o.names AS names,
       ARRAY[pg_catalog.quote_ident(w.fdwname), pg_catalog.quote_literal(s.srvtype),
             pg_catalog.quote_literal(s.srvversion)] || o.values AS values,
       d.description AS comment
FROM pg_catalog.pg_foreign_server s
JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg('option ' || x.option_name ORDER BY x.option_name), '{}')
           AS names,
         coalesce(pg_catalog.array_agg(pg_catalog.quote_literal(x.option_value)
                                       ORDER BY x.option_name), '{}') AS values
  FROM pg_catalog.pg_options_to_table(s.srvoptions) x
  -- Secrets are never read.
  WHERE x.option_name !~* :'secret_option') o
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_foreign_server'::regclass AND d.objoid = s.oid
WHERE s.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_foreign_server'::regclass
                    AND m.objid = s.oid AND m.deptype = 'e')
