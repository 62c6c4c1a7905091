-- What can be dropped by itself, in an order in which that works: what stands in the managed
-- schemas by its dependency on them, the schemas, and what lives outside of schemas.
WITH thing (classid, objid, schema, rank) AS (
  SELECT d.classid, d.objid, n.nspname,
         CASE WHEN c.relkind IN ('r', 'p', 'f') THEN 1
              -- Named with their access method, which goes with its function.
              WHEN d.classid IN ('pg_catalog.pg_opclass'::regclass,
                                 'pg_catalog.pg_opfamily'::regclass) THEN 1
              ELSE 2 END
  FROM pg_catalog.pg_depend d
  JOIN pg_catalog.pg_namespace n ON n.oid = d.refobjid
  LEFT JOIN pg_catalog.pg_class c
         ON d.classid = 'pg_catalog.pg_class'::regclass AND c.oid = d.objid
  WHERE d.refclassid = 'pg_catalog.pg_namespace'::regclass
    AND d.refobjid = ANY (:'schemas'::regnamespace[]::oid[])
    AND d.deptype = 'n'
    AND d.objsubid = 0
    -- Other objects only point at a schema: default privileges, schemas in publications.
    AND d.classid NOT IN ('pg_catalog.pg_default_acl'::regclass,
                          'pg_catalog.pg_extension'::regclass,
                          coalesce(pg_catalog.to_regclass('pg_catalog.pg_publication_namespace'),
                                   0::regclass))
  UNION ALL
  SELECT 'pg_catalog.pg_event_trigger'::regclass, oid, NULL, 0 FROM pg_catalog.pg_event_trigger
  UNION ALL
  SELECT 'pg_catalog.pg_subscription'::regclass, s.oid, NULL, 0
  FROM pg_catalog.pg_subscription s
  JOIN pg_catalog.pg_database b ON b.oid = s.subdbid
  WHERE b.datname = pg_catalog.current_database()
  UNION ALL
  SELECT 'pg_catalog.pg_publication'::regclass, oid, NULL, 3 FROM pg_catalog.pg_publication
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_server'::regclass, oid, NULL, 3
  FROM pg_catalog.pg_foreign_server
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_data_wrapper'::regclass, oid, NULL, 4
  FROM pg_catalog.pg_foreign_data_wrapper
  UNION ALL
  SELECT 'pg_catalog.pg_cast'::regclass, oid, NULL, 3 FROM pg_catalog.pg_cast WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_transform'::regclass, oid, NULL, 3 FROM pg_catalog.pg_transform
  UNION ALL
  SELECT 'pg_catalog.pg_language'::regclass, oid, NULL, 4
  FROM pg_catalog.pg_language WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_am'::regclass, oid, NULL, 4 FROM pg_catalog.pg_am WHERE oid >= 16384
  UNION ALL
  -- What was added to PostgreSQL's own operator families, before its functions take it along.
  SELECT 'pg_catalog.pg_amop'::regclass, oid, NULL, 0
  FROM pg_catalog.pg_amop WHERE oid >= 16384 AND amopfamily < 16384
  UNION ALL
  SELECT 'pg_catalog.pg_amproc'::regclass, oid, NULL, 0
  FROM pg_catalog.pg_amproc WHERE oid >= 16384 AND amprocfamily < 16384
  UNION ALL
  SELECT 'pg_catalog.pg_extension'::regclass, oid, NULL, 5 FROM pg_catalog.pg_extension
  UNION ALL
  SELECT 'pg_catalog.pg_namespace'::regclass, oid, NULL, 6
  FROM pg_catalog.pg_namespace
  WHERE oid = ANY (:'schemas'::regnamespace[]::oid[])
)
SELECT t.classid || ':' || t.objid AS address,
       t.schema,
       c.relname AS relation,
       -- The table that a sequence or a statistics object belongs to.
       wn.nspname AS owner_schema,
       w.relname AS owner,
       c.relkind IN ('r', 'p') AND NOT c.relispartition AS holds_rows,
       i.type,
       -- What people call it, which for types is more than that.
       CASE ty.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type'
                       WHEN 'b' THEN 'base type' ELSE i.type END AS kind,
       i.identity,
       -- As the definition of a cast or transform calls it; an identity has more schemas in it.
       CASE WHEN k.oid IS NOT NULL
            THEN pg_catalog.format('(%s AS %s)', pg_catalog.format_type(k.castsource, NULL),
                                   pg_catalog.format_type(k.casttarget, NULL))
            WHEN x.oid IS NOT NULL
            THEN pg_catalog.format('for %s language %I', pg_catalog.format_type(x.trftype, NULL),
                                   l.lanname)
            ELSE i.identity END AS called,
       pg_catalog.pg_describe_object(t.classid, t.objid, 0) AS description
FROM thing t
LEFT JOIN pg_catalog.pg_class c
       ON t.classid = 'pg_catalog.pg_class'::regclass AND c.oid = t.objid
LEFT JOIN pg_catalog.pg_statistic_ext s
       ON t.classid = 'pg_catalog.pg_statistic_ext'::regclass AND s.oid = t.objid
LEFT JOIN pg_catalog.pg_depend o
       ON o.classid = t.classid AND o.objid = t.objid AND o.objsubid = 0 AND c.relkind = 'S'
      AND o.refclassid = 'pg_catalog.pg_class'::regclass AND o.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_type ty
       ON t.classid = 'pg_catalog.pg_type'::regclass AND ty.oid = t.objid
LEFT JOIN pg_catalog.pg_class w ON w.oid = coalesce(o.refobjid, s.stxrelid)
LEFT JOIN pg_catalog.pg_namespace wn ON wn.oid = w.relnamespace
LEFT JOIN pg_catalog.pg_cast k
       ON t.classid = 'pg_catalog.pg_cast'::regclass AND k.oid = t.objid
LEFT JOIN pg_catalog.pg_transform x
       ON t.classid = 'pg_catalog.pg_transform'::regclass AND x.oid = t.objid
LEFT JOIN pg_catalog.pg_language l ON l.oid = x.trflang
CROSS JOIN LATERAL pg_catalog.pg_identify_object(t.classid, t.objid, 0) i
-- Members of extensions, and what is a part of something else that is listed.
WHERE NOT EXISTS (
  SELECT FROM pg_catalog.pg_depend e
  WHERE e.classid = t.classid AND e.objid = t.objid AND e.deptype IN ('e', 'i')
    -- A partitioned table depends in this way on the columns of its own key.
    AND (e.refclassid, e.refobjid) <> (e.classid, e.objid))
ORDER BY t.rank, i.type, i.identity
