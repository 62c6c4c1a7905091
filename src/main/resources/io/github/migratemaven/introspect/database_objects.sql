-- What belongs to the database and to no schema.
SELECT NULL AS schema,
       NULL AS relation,
       o.type AS kind,
       o.identity
FROM pg_catalog.pg_subscription s
JOIN pg_catalog.pg_database b ON b.oid = s.subdbid
CROSS JOIN LATERAL
  pg_catalog.pg_identify_object('pg_catalog.pg_subscription'::regclass, s.oid, 0) o
WHERE b.datname = pg_catalog.current_database()
UNION ALL
-- The secrets of foreign data are named, and neither read nor written.
SELECT NULL, NULL, 'secret of ' || x.kind, pg_catalog.format('%s.%I', x.identity, o.option_name)
FROM (SELECT 'foreign-data wrapper', w.oid, pg_catalog.quote_ident(w.fdwname), w.fdwoptions,
             'pg_catalog.pg_foreign_data_wrapper'::regclass
      FROM pg_catalog.pg_foreign_data_wrapper w
      UNION ALL
      SELECT 'server', s.oid, pg_catalog.quote_ident(s.srvname), s.srvoptions,
             'pg_catalog.pg_foreign_server'::regclass
      FROM pg_catalog.pg_foreign_server s
      UNION ALL
      SELECT 'user mapping', u.umid, pg_catalog.format('%I on server %I', u.usename, u.srvname),
             u.umoptions, 'pg_catalog.pg_user_mapping'::regclass
      FROM pg_catalog.pg_user_mappings u) AS x (kind, oid, identity, options, classid)
CROSS JOIN LATERAL pg_catalog.pg_options_to_table(x.options) o
WHERE o.option_name ~* :'secret_option'
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = x.classid AND m.objid = x.oid AND m.deptype = 'e')
