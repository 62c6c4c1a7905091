-- Everything that lives in a schema (pg_depend knows it all, of newer servers too) and is neither a
-- modelled kind nor a part of something that is named already.
SELECT n.nspname AS schema,
       coalesce(c.relname, sc.relname) AS relation,
       CASE WHEN NOT t.typisdefined THEN 'shell type'
            WHEN t.typtype = 'b' THEN 'base type'
            ELSE o.type END AS kind,
       o.identity
FROM pg_catalog.pg_depend d
JOIN pg_catalog.pg_namespace n ON n.oid = d.refobjid
LEFT JOIN pg_catalog.pg_class c
       ON d.classid = 'pg_catalog.pg_class'::regclass AND c.oid = d.objid
LEFT JOIN pg_catalog.pg_type t
       ON d.classid = 'pg_catalog.pg_type'::regclass AND t.oid = d.objid
LEFT JOIN pg_catalog.pg_proc p
       ON d.classid = 'pg_catalog.pg_proc'::regclass AND p.oid = d.objid
LEFT JOIN pg_catalog.pg_statistic_ext s
       ON d.classid = 'pg_catalog.pg_statistic_ext'::regclass AND s.oid = d.objid
LEFT JOIN pg_catalog.pg_class sc ON sc.oid = s.stxrelid
CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classid, d.objid, 0) o
WHERE d.refclassid = 'pg_catalog.pg_namespace'::regclass
  AND d.refobjid = ANY (:'schemas'::regnamespace[]::oid[])
  AND d.deptype = 'n'
  -- Other objects only point at a schema: default privileges, schemas in publications.
  AND d.classid NOT IN ('pg_catalog.pg_default_acl'::regclass,
                        'pg_catalog.pg_extension'::regclass,
                        coalesce(pg_catalog.to_regclass('pg_catalog.pg_publication_namespace'),
                                 0::regclass))
  AND (c.oid IS NULL
       OR c.relkind NOT IN ('r', 'p', 'f', 'S', 'v', 'm'))
  AND d.classid NOT IN ('pg_catalog.pg_collation'::regclass,
                        'pg_catalog.pg_opfamily'::regclass,
                        'pg_catalog.pg_opclass'::regclass,
                        'pg_catalog.pg_conversion'::regclass,
                        'pg_catalog.pg_statistic_ext'::regclass,
                        'pg_catalog.pg_ts_parser'::regclass,
                        'pg_catalog.pg_ts_template'::regclass,
                        'pg_catalog.pg_ts_dict'::regclass,
                        'pg_catalog.pg_ts_config'::regclass)
  -- An operator without a function is a shell: part of those that mention it, if there are any.
  AND (d.classid <> 'pg_catalog.pg_operator'::regclass
       OR NOT EXISTS (SELECT FROM pg_catalog.pg_operator x
                      WHERE x.oid = d.objid AND x.oprcode <> 0
                         OR d.objid IN (x.oprcom, x.oprnegate)))
  AND (t.oid IS NULL OR t.typtype NOT IN ('c', 'd', 'e', 'm', 'r'))
  -- Functions that a base type is made of are a part of it.
  AND (p.oid IS NULL
       OR EXISTS (SELECT FROM pg_catalog.pg_depend x
                  JOIN pg_catalog.pg_type b ON b.oid = x.objid AND b.typtype = 'b'
                  WHERE x.refclassid = 'pg_catalog.pg_proc'::regclass AND x.refobjid = p.oid
                    AND x.classid = 'pg_catalog.pg_type'::regclass))
  -- Members of extensions, and what a type brings with it, such as the functions of a range.
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = d.classid AND m.objid = d.objid
                    AND (m.deptype = 'e'
                         OR m.deptype = 'i' AND m.refclassid = 'pg_catalog.pg_type'::regclass))
