-- What belongs to the database and to no schema. Numbers below 16384 are initdb's.
SELECT NULL AS schema,
       NULL AS relation,
       o.type AS kind,
       o.identity
FROM (SELECT 'pg_catalog.pg_subscription'::regclass, s.oid
      FROM pg_catalog.pg_subscription s
      JOIN pg_catalog.pg_database b ON b.oid = s.subdbid
      WHERE b.datname = pg_catalog.current_database()
      UNION ALL
      -- Casts and transforms that are neither ours nor about nothing but what PostgreSQL brings.
      SELECT 'pg_catalog.pg_cast'::regclass, c.oid
      FROM pg_catalog.pg_cast c
      JOIN pg_catalog.pg_type s ON s.oid = c.castsource
      JOIN pg_catalog.pg_type t ON t.oid = c.casttarget
      LEFT JOIN pg_catalog.pg_proc p ON p.oid = c.castfunc
      WHERE NOT ARRAY[s.typnamespace, t.typnamespace, p.pronamespace]
                && :'schemas'::regnamespace[]::oid[]
        AND NOT ARRAY[s.typnamespace, t.typnamespace, coalesce(p.pronamespace, s.typnamespace)]
                <@ ARRAY['pg_catalog'::regnamespace::oid]
      UNION ALL
      SELECT 'pg_catalog.pg_transform'::regclass, x.oid
      FROM pg_catalog.pg_transform x
      JOIN pg_catalog.pg_type t ON t.oid = x.trftype
      LEFT JOIN pg_catalog.pg_proc f ON f.oid = x.trffromsql
      LEFT JOIN pg_catalog.pg_proc g ON g.oid = x.trftosql
      WHERE NOT ARRAY[t.typnamespace, f.pronamespace, g.pronamespace]
                && :'schemas'::regnamespace[]::oid[]
        AND NOT ARRAY[t.typnamespace, coalesce(f.pronamespace, t.typnamespace),
                      coalesce(g.pronamespace, t.typnamespace)]
                <@ ARRAY['pg_catalog'::regnamespace::oid]) AS x (classid, objid)
CROSS JOIN LATERAL pg_catalog.pg_identify_object(x.classid, x.objid, 0) o
WHERE x.objid >= 16384
  -- A range type brings casts to its multirange.
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = x.classid AND m.objid = x.objid AND m.deptype IN ('e', 'i'))
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
