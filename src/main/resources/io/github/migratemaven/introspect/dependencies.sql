-- What needs what among the objects of the managed schemas, by name. Parts of a relation need it
-- anyway (deptype a and i), and foreign keys come last of all, so neither is listed.
WITH edge AS MATERIALIZED (
  SELECT p.*
  FROM pg_catalog.pg_depend p
  LEFT JOIN pg_catalog.pg_constraint k
         ON p.classid = 'pg_catalog.pg_constraint'::regclass AND k.oid = p.objid AND k.contype = 'f'
  WHERE (p.deptype = 'n' OR p.deptype = 'a' AND (p.objsubid > 0 OR p.refobjsubid = 0)
         OR p.classid = 'pg_catalog.pg_statistic_ext'::regclass)
    AND p.refclassid <> 'pg_catalog.pg_namespace'::regclass
    AND k.oid IS NULL
),
-- Names are looked up only of what has an edge: few of the many tables, keys and defaults have.
touched AS MATERIALIZED (
  SELECT classid, objid FROM edge
  UNION
  SELECT refclassid, refobjid FROM edge
),
node (classid, objid, kind, schema, name, part) AS (
  SELECT 'pg_catalog.pg_class'::regclass, c.oid,
         CASE c.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'c' THEN 'TYPE' ELSE 'RELATION' END,
         -- As names the texts below would be cut to 63 bytes.
         c.relnamespace, c.relname::text, ''::text
  FROM pg_catalog.pg_class c
  WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S', 'c')
    AND c.oid IN (SELECT objid FROM touched WHERE classid = 'pg_catalog.pg_class'::regclass)
  UNION ALL
  SELECT 'pg_catalog.pg_extension'::regclass, oid, 'EXTENSION', NULL, extname, ''
  FROM pg_catalog.pg_extension
  UNION ALL
  -- The index of a key is the key.
  SELECT 'pg_catalog.pg_class'::regclass, i.indexrelid,
         CASE WHEN k.oid IS NULL THEN 'INDEX' ELSE 'CONSTRAINT' END,
         c.relnamespace, c.relname, coalesce(k.conname, ic.relname)
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
  JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
  LEFT JOIN pg_catalog.pg_constraint k
         ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
  WHERE i.indexrelid IN (SELECT objid FROM touched WHERE classid = 'pg_catalog.pg_class'::regclass)
  UNION ALL
  -- The type of a relation's rows is the relation, an array is its element, and a multirange its
  -- range.
  SELECT 'pg_catalog.pg_type'::regclass, t.oid,
         CASE WHEN c.relkind <> 'c' THEN 'RELATION' ELSE 'TYPE' END,
         coalesce(rt.typnamespace, e.typnamespace, t.typnamespace),
         coalesce(rt.typname, e.typname, t.typname), ''
  FROM pg_catalog.pg_type t
  LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
  LEFT JOIN pg_catalog.pg_class c ON c.oid = coalesce(e.typrelid, t.typrelid)
  LEFT JOIN pg_catalog.pg_range r ON r.rngmultitypid = coalesce(e.oid, t.oid)
  LEFT JOIN pg_catalog.pg_type rt ON rt.oid = r.rngtypid
  WHERE t.oid IN (SELECT objid FROM touched WHERE classid = 'pg_catalog.pg_type'::regclass)
  UNION ALL
  SELECT 'pg_catalog.pg_proc'::regclass, p.oid, 'ROUTINE', p.pronamespace, p.proname,
         pg_catalog.oidvectortypes(p.proargtypes)
  FROM pg_catalog.pg_proc p
  WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                    WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid
                      AND i.refclassid = 'pg_catalog.pg_type'::regclass AND i.deptype = 'i')
  UNION ALL
  -- What a range type brings with it is the range type.
  SELECT 'pg_catalog.pg_proc'::regclass, i.objid, 'TYPE', t.typnamespace, t.typname, ''
  FROM pg_catalog.pg_depend i
  JOIN pg_catalog.pg_range r ON i.refobjid IN (r.rngtypid, r.rngmultitypid)
  JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
  WHERE i.classid = 'pg_catalog.pg_proc'::regclass
    AND i.refclassid = 'pg_catalog.pg_type'::regclass AND i.deptype = 'i'
  UNION ALL
  SELECT 'pg_catalog.pg_attrdef'::regclass, v.oid, 'DEFAULT', c.relnamespace, c.relname, a.attname
  FROM pg_catalog.pg_attrdef v
  JOIN pg_catalog.pg_class c ON c.oid = v.adrelid
  JOIN pg_catalog.pg_attribute a ON a.attrelid = v.adrelid AND a.attnum = v.adnum
  WHERE v.oid IN (SELECT objid FROM touched WHERE classid = 'pg_catalog.pg_attrdef'::regclass)
  UNION ALL
  SELECT 'pg_catalog.pg_constraint'::regclass, k.oid,
         CASE WHEN k.contypid = 0 THEN 'CONSTRAINT' ELSE 'DOMAIN_CHECK' END,
         coalesce(c.relnamespace, t.typnamespace), coalesce(c.relname, t.typname),
         k.conname
  FROM pg_catalog.pg_constraint k
  LEFT JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
  LEFT JOIN pg_catalog.pg_type t ON t.oid = k.contypid
  WHERE k.contype IN ('c', 'p', 'u', 'x')
    AND k.oid IN (SELECT objid FROM touched WHERE classid = 'pg_catalog.pg_constraint'::regclass)
  UNION ALL
  -- A view is the rule that says what it selects.
  SELECT 'pg_catalog.pg_rewrite'::regclass, r.oid,
         CASE r.rulename WHEN '_RETURN' THEN 'RELATION' ELSE 'RULE' END,
         c.relnamespace, c.relname, CASE r.rulename WHEN '_RETURN' THEN '' ELSE r.rulename END
  FROM pg_catalog.pg_rewrite r
  JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
  UNION ALL
  SELECT 'pg_catalog.pg_trigger'::regclass, g.oid, 'TRIGGER', c.relnamespace, c.relname, g.tgname
  FROM pg_catalog.pg_trigger g
  JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid
  WHERE NOT g.tgisinternal AND g.tgparentid = 0
  UNION ALL
  SELECT 'pg_catalog.pg_policy'::regclass, y.oid, 'POLICY', c.relnamespace, c.relname, y.polname
  FROM pg_catalog.pg_policy y
  JOIN pg_catalog.pg_class c ON c.oid = y.polrelid
  UNION ALL
  SELECT 'pg_catalog.pg_collation'::regclass, oid, 'DEFINITION', collnamespace, collname,
         'collation()'
  FROM pg_catalog.pg_collation
  UNION ALL
  SELECT 'pg_catalog.pg_operator'::regclass, oid, 'DEFINITION', oprnamespace, oprname,
         pg_catalog.format('operator(%s, %s)',
                           CASE WHEN oprleft = 0 THEN 'NONE'
                                ELSE pg_catalog.format_type(oprleft, NULL) END,
                           pg_catalog.format_type(oprright, NULL))
  FROM pg_catalog.pg_operator
  UNION ALL
  SELECT 'pg_catalog.pg_opfamily'::regclass, f.oid, 'DEFINITION', f.opfnamespace, f.opfname,
         pg_catalog.format('operator family(%I)', m.amname)
  FROM pg_catalog.pg_opfamily f
  JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
  UNION ALL
  SELECT 'pg_catalog.pg_opclass'::regclass, c.oid, 'DEFINITION', c.opcnamespace, c.opcname,
         pg_catalog.format('operator class(%I)', m.amname)
  FROM pg_catalog.pg_opclass c
  JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
  UNION ALL
  -- A member is a part of its operator class, or of the family when it is of none.
  SELECT i.classid, i.objid, 'DEFINITION', coalesce(c.opcnamespace, f.opfnamespace),
         coalesce(c.opcname, f.opfname),
         pg_catalog.format('operator %s(%I)', CASE WHEN c.oid IS NULL THEN 'family' ELSE 'class' END,
                           m.amname)
  FROM pg_catalog.pg_depend i
  LEFT JOIN pg_catalog.pg_opclass c
         ON i.refclassid = 'pg_catalog.pg_opclass'::regclass AND c.oid = i.refobjid
  LEFT JOIN pg_catalog.pg_opfamily f
         ON i.refclassid = 'pg_catalog.pg_opfamily'::regclass AND f.oid = i.refobjid
  JOIN pg_catalog.pg_am m ON m.oid = coalesce(c.opcmethod, f.opfmethod)
  WHERE i.classid IN ('pg_catalog.pg_amop'::regclass, 'pg_catalog.pg_amproc'::regclass)
    AND i.refclassid IN ('pg_catalog.pg_opclass'::regclass, 'pg_catalog.pg_opfamily'::regclass)
  UNION ALL
  -- One of a family that is not ours stands alone.
  SELECT m.classid, m.oid, 'DEFINITION', NULL,
         (pg_catalog.pg_identify_object(m.classid, m.oid, 0)).identity, 'operator family member()'
  FROM (SELECT 'pg_catalog.pg_amop'::regclass, oid, amopfamily FROM pg_catalog.pg_amop
        UNION ALL
        SELECT 'pg_catalog.pg_amproc'::regclass, oid, amprocfamily FROM pg_catalog.pg_amproc)
       AS m (classid, oid, family)
  JOIN pg_catalog.pg_opfamily f ON f.oid = m.family
  LEFT JOIN pg_catalog.pg_depend x
         ON x.classid = 'pg_catalog.pg_opfamily'::regclass AND x.objid = f.oid AND x.deptype = 'e'
  WHERE m.oid >= 16384
    AND (x.objid IS NOT NULL OR f.opfnamespace <> ALL (:'schemas'::regnamespace[]::oid[]))
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend c
                    WHERE c.classid = m.classid AND c.objid = m.oid
                      AND c.refclassid = 'pg_catalog.pg_opclass'::regclass)
  UNION ALL
  SELECT 'pg_catalog.pg_cast'::regclass, oid, 'DEFINITION', NULL,
         pg_catalog.format('%s AS %s', pg_catalog.format_type(castsource, NULL),
                           pg_catalog.format_type(casttarget, NULL)),
         'cast()'
  FROM pg_catalog.pg_cast
  WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_conversion'::regclass, oid, 'DEFINITION', connamespace, conname,
         'conversion()'
  FROM pg_catalog.pg_conversion
  UNION ALL
  SELECT 'pg_catalog.pg_language'::regclass, oid, 'DEFINITION', NULL, lanname, 'language()'
  FROM pg_catalog.pg_language
  WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_transform'::regclass, x.oid, 'DEFINITION', NULL,
         pg_catalog.format('FOR %s LANGUAGE %I', pg_catalog.format_type(x.trftype, NULL),
                           l.lanname),
         'transform()'
  FROM pg_catalog.pg_transform x
  JOIN pg_catalog.pg_language l ON l.oid = x.trflang
  UNION ALL
  SELECT 'pg_catalog.pg_am'::regclass, oid, 'DEFINITION', NULL, amname, 'access method()'
  FROM pg_catalog.pg_am
  WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_event_trigger'::regclass, oid, 'DEFINITION', NULL, evtname,
         'event trigger()'
  FROM pg_catalog.pg_event_trigger
  UNION ALL
  SELECT 'pg_catalog.pg_statistic_ext'::regclass, oid, 'DEFINITION', stxnamespace, stxname,
         'statistics object()'
  FROM pg_catalog.pg_statistic_ext
  UNION ALL
  SELECT 'pg_catalog.pg_ts_parser'::regclass, oid, 'DEFINITION', prsnamespace, prsname,
         'text search parser()'
  FROM pg_catalog.pg_ts_parser
  UNION ALL
  SELECT 'pg_catalog.pg_ts_template'::regclass, oid, 'DEFINITION', tmplnamespace, tmplname,
         'text search template()'
  FROM pg_catalog.pg_ts_template
  UNION ALL
  SELECT 'pg_catalog.pg_ts_dict'::regclass, oid, 'DEFINITION', dictnamespace, dictname,
         'text search dictionary()'
  FROM pg_catalog.pg_ts_dict
  UNION ALL
  SELECT 'pg_catalog.pg_ts_config'::regclass, oid, 'DEFINITION', cfgnamespace, cfgname,
         'text search configuration()'
  FROM pg_catalog.pg_ts_config
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_data_wrapper'::regclass, oid, 'DEFINITION', NULL, fdwname,
         'foreign-data wrapper()'
  FROM pg_catalog.pg_foreign_data_wrapper
  UNION ALL
  SELECT 'pg_catalog.pg_foreign_server'::regclass, oid, 'DEFINITION', NULL, srvname, 'server()'
  FROM pg_catalog.pg_foreign_server
  UNION ALL
  SELECT 'pg_catalog.pg_user_mapping'::regclass, umid, 'DEFINITION', NULL,
         CASE WHEN usename = current_user THEN 'CURRENT_USER' ELSE usename END,
         pg_catalog.format('user mapping(%I)', srvname)
  FROM pg_catalog.pg_user_mappings
  UNION ALL
  SELECT 'pg_catalog.pg_publication'::regclass, oid, 'DEFINITION', NULL, pubname, 'publication()'
  FROM pg_catalog.pg_publication
  UNION ALL
  SELECT 'pg_catalog.pg_publication_rel'::regclass, r.oid, 'DEFINITION', NULL, p.pubname,
         pg_catalog.format('published table(%s)', r.prrelid::regclass)
  FROM pg_catalog.pg_publication_rel r
  JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid
  UNION ALL
  -- A catalog of 15.
  SELECT i.classid, i.objid, 'DEFINITION', NULL, p.pubname,
         pg_catalog.format('published schema(%s)',
                           CASE WHEN n.nspname = pg_catalog.current_schema() THEN 'CURRENT_SCHEMA'
                                ELSE pg_catalog.quote_ident(n.nspname) END)
  FROM pg_catalog.pg_depend i
  JOIN pg_catalog.pg_publication p ON p.oid = i.refobjid
  JOIN pg_catalog.pg_depend s ON (s.classid, s.objid) = (i.classid, i.objid)
  JOIN pg_catalog.pg_namespace n ON n.oid = s.refobjid
  WHERE i.refclassid = 'pg_catalog.pg_publication'::regclass
    AND s.refclassid = 'pg_catalog.pg_namespace'::regclass
),
managed (classid, objid, kind, schema, name, part) AS (
  -- What belongs to the database has no schema.
  SELECT o.classid, o.objid, o.kind, coalesce(n.nspname, ''), o.name, o.part
  FROM node o
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = o.schema
  WHERE o.schema IS NULL OR o.schema = ANY (:'schemas'::regnamespace[]::oid[])
)
SELECT CASE WHEN da.attname IS NOT NULL AND p.deptype = 'a' THEN 'DEFAULT'
            WHEN da.attname IS NOT NULL THEN 'COLUMN'
            -- What a domain itself needs of routines and sequences is its default.
            WHEN d.kind = 'TYPE' AND e.kind IN ('ROUTINE', 'SEQUENCE')
                 AND EXISTS (SELECT FROM pg_catalog.pg_type t
                             WHERE d.classid = 'pg_catalog.pg_type'::regclass
                               AND t.oid = d.objid AND t.typtype = 'd') THEN 'DOMAIN_DEFAULT'
            ELSE d.kind END AS dependent_kind,
       d.schema AS dependent_schema,
       d.name AS dependent_name,
       coalesce(da.attname::text, d.part) AS dependent_part,
       CASE WHEN na.attname IS NULL THEN e.kind ELSE 'COLUMN' END AS needed_kind,
       e.schema AS needed_schema,
       e.name AS needed_name,
       coalesce(na.attname::text, e.part) AS needed_part
FROM edge p
JOIN managed d ON d.classid = p.classid AND d.objid = p.objid
JOIN managed e ON e.classid = p.refclassid AND e.objid = p.refobjid
LEFT JOIN pg_catalog.pg_attribute da
       ON d.kind = 'RELATION' AND p.objsubid > 0
      AND da.attrelid = p.objid AND da.attnum = p.objsubid
LEFT JOIN pg_catalog.pg_attribute na
       ON e.kind = 'RELATION' AND p.refobjsubid > 0
      AND na.attrelid = p.refobjid AND na.attnum = p.refobjsubid
WHERE (p.deptype = 'n'
       -- A partition needs its table.
       OR p.deptype = 'a' AND d.kind = 'RELATION' AND e.kind = 'RELATION'
          AND p.objsubid = 0 AND p.refobjsubid = 0
       -- Before 15 a generated column itself needs what its expression needs, and would go with it.
       OR p.deptype = 'a' AND da.attgenerated <> '' AND e.kind IN ('ROUTINE', 'TYPE', 'DEFINITION')
       -- Loose members of operator families would go with what they need, a class with its family,
       -- and both with their access method. Statistics and what is published would go with their
       -- tables and columns.
       OR p.deptype = 'a' AND p.classid IN ('pg_catalog.pg_statistic_ext'::regclass,
                                            'pg_catalog.pg_publication_rel'::regclass,
                                            coalesce(pg_catalog.to_regclass(
                                                       'pg_catalog.pg_publication_namespace'),
                                                     0::regclass),
                                            'pg_catalog.pg_amop'::regclass,
                                            'pg_catalog.pg_amproc'::regclass,
                                            'pg_catalog.pg_opfamily'::regclass,
                                            'pg_catalog.pg_opclass'::regclass))
