-- Comments on what no record carries. A comment on a part of something that is named, such as a
-- view's column, is part of it.
SELECT coalesce(cn.nspname, n.nspname) AS schema,
       coalesce(c.relname, r.relname) AS relation,
       'comment on ' || o.type AS kind,
       o.identity
FROM pg_catalog.pg_description d
CROSS JOIN LATERAL pg_catalog.pg_identify_object(d.classoid, d.objoid, 0) o
LEFT JOIN pg_catalog.pg_class c
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND c.oid = d.objoid
LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_type t
       ON d.classoid = 'pg_catalog.pg_type'::regclass AND t.oid = d.objoid
LEFT JOIN pg_catalog.pg_class tc ON tc.oid = t.typrelid
LEFT JOIN pg_catalog.pg_constraint k
       ON d.classoid = 'pg_catalog.pg_constraint'::regclass AND k.oid = d.objoid
LEFT JOIN pg_catalog.pg_trigger g
       ON d.classoid = 'pg_catalog.pg_trigger'::regclass AND g.oid = d.objoid
LEFT JOIN pg_catalog.pg_rewrite w
       ON d.classoid = 'pg_catalog.pg_rewrite'::regclass AND w.oid = d.objoid
LEFT JOIN pg_catalog.pg_policy p
       ON d.classoid = 'pg_catalog.pg_policy'::regclass AND p.oid = d.objoid
-- Objects whose name belongs to a relation have no schema of their own.
LEFT JOIN pg_catalog.pg_class r
       ON r.oid = coalesce(k.conrelid, g.tgrelid, w.ev_class, p.polrelid)
LEFT JOIN pg_catalog.pg_namespace n ON n.oid = r.relnamespace
WHERE d.objoid >= 16384
  AND d.objsubid = 0
  AND d.classoid NOT IN ('pg_catalog.pg_namespace'::regclass,
                         'pg_catalog.pg_collation'::regclass,
                         'pg_catalog.pg_event_trigger'::regclass,
                         'pg_catalog.pg_operator'::regclass,
                         'pg_catalog.pg_opfamily'::regclass,
                         'pg_catalog.pg_opclass'::regclass,
                         'pg_catalog.pg_cast'::regclass,
                         'pg_catalog.pg_conversion'::regclass,
                         'pg_catalog.pg_language'::regclass,
                         'pg_catalog.pg_transform'::regclass,
                         'pg_catalog.pg_am'::regclass,
                         'pg_catalog.pg_statistic_ext'::regclass,
                         'pg_catalog.pg_ts_parser'::regclass,
                         'pg_catalog.pg_ts_template'::regclass,
                         'pg_catalog.pg_ts_dict'::regclass,
                         'pg_catalog.pg_ts_config'::regclass,
                         'pg_catalog.pg_foreign_data_wrapper'::regclass,
                         'pg_catalog.pg_foreign_server'::regclass,
                         'pg_catalog.pg_publication'::regclass,
                         'pg_catalog.pg_subscription'::regclass,
                         'pg_catalog.pg_extension'::regclass)
  -- An object's schema is told as SQL would write it.
  AND (coalesce(o.schema, n.nspname) IS NULL
       OR coalesce(o.schema, pg_catalog.quote_ident(n.nspname)) IN (
            SELECT pg_catalog.quote_ident(s.nspname) FROM pg_catalog.pg_namespace s
            WHERE s.oid = ANY (:'schemas'::regnamespace[]::oid[])))
  AND (t.oid IS NULL OR t.typtype NOT IN ('d', 'e', 'r'))
  AND tc.relkind IS DISTINCT FROM 'c'
  -- What a table has of its parents is read with them, without its comment.
  AND (k.oid IS NULL OR k.conparentid <> 0 OR k.coninhcount > 0)
  AND (p.oid IS NULL OR r.relkind NOT IN ('r', 'p'))
  AND CASE c.relkind
        WHEN 'r' THEN false
        WHEN 'p' THEN false
        WHEN 'f' THEN false
        WHEN 'i' THEN c.relispartition
        WHEN 'S' THEN EXISTS (SELECT FROM pg_catalog.pg_depend x
                              WHERE x.classid = 'pg_catalog.pg_class'::regclass
                                AND x.objid = c.oid AND x.deptype = 'i')
        WHEN 'I' THEN c.relispartition
        WHEN 'v' THEN false
        WHEN 'm' THEN false
        ELSE true END
  -- Of routines that no base type is made of, and of triggers and rules of modelled relations.
  AND (d.classoid <> 'pg_catalog.pg_proc'::regclass
       OR EXISTS (SELECT FROM pg_catalog.pg_depend x
                  JOIN pg_catalog.pg_type b ON b.oid = x.objid AND b.typtype = 'b'
                  WHERE x.refclassid = 'pg_catalog.pg_proc'::regclass AND x.refobjid = d.objoid
                    AND x.classid = 'pg_catalog.pg_type'::regclass))
  AND NOT (coalesce(g.oid, w.oid) IS NOT NULL
           AND r.relkind IN ('r', 'p', 'f', 'v', 'm')
           AND coalesce(g.tgparentid, 0) = 0)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = d.classoid AND m.objid = d.objoid AND m.deptype = 'e')
