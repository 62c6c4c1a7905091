-- What belongs to the database and to no schema. Numbers below 16384 are initdb's.
SELECT NULL AS schema,
       NULL AS relation,
       o.type AS kind,
       o.identity
FROM (SELECT 'pg_catalog.pg_publication'::regclass, oid FROM pg_catalog.pg_publication
      UNION ALL
      SELECT 'pg_catalog.pg_subscription'::regclass, s.oid
      FROM pg_catalog.pg_subscription s
      JOIN pg_catalog.pg_database b ON b.oid = s.subdbid
      WHERE b.datname = pg_catalog.current_database()
      UNION ALL
      SELECT 'pg_catalog.pg_foreign_data_wrapper'::regclass, oid
      FROM pg_catalog.pg_foreign_data_wrapper
      UNION ALL
      SELECT 'pg_catalog.pg_foreign_server'::regclass, oid FROM pg_catalog.pg_foreign_server
      UNION ALL
      -- The table itself holds passwords and is closed; the view is open.
      SELECT 'pg_catalog.pg_user_mapping'::regclass, umid FROM pg_catalog.pg_user_mappings
      UNION ALL
      SELECT 'pg_catalog.pg_cast'::regclass, oid FROM pg_catalog.pg_cast
      UNION ALL
      SELECT 'pg_catalog.pg_language'::regclass, oid FROM pg_catalog.pg_language
      UNION ALL
      SELECT 'pg_catalog.pg_transform'::regclass, oid FROM pg_catalog.pg_transform
      UNION ALL
      SELECT 'pg_catalog.pg_am'::regclass, oid FROM pg_catalog.pg_am) AS x (classid, objid)
CROSS JOIN LATERAL pg_catalog.pg_identify_object(x.classid, x.objid, 0) o
WHERE x.objid >= 16384
  -- A range type brings casts to its multirange.
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = x.classid AND m.objid = x.objid AND m.deptype IN ('e', 'i'))
