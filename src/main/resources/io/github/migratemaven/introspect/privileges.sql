-- Whose an object is and who may use it, where somebody has said so: a row for each right that it
-- has beyond, or lacks of, what PostgreSQL gives by itself, and one without a right for an owner.
WITH thing (kind, class, oid, letter, schema, name, part, column_name, owner, acl) AS (
  SELECT 'SCHEMA', 'pg_catalog.pg_namespace'::regclass, n.oid, 'n'::"char", n.oid, ''::name, '', NULL::name,
         n.nspowner, n.nspacl
  FROM pg_catalog.pg_namespace n
  UNION ALL
  SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'RELATION' END,
         'pg_catalog.pg_class'::regclass, c.oid,
         CASE c.relkind WHEN 'S' THEN 's'::"char" ELSE 'r' END,
         c.relnamespace, c.relname, '', NULL, c.relowner, c.relacl
  FROM pg_catalog.pg_class c
  WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 'RELATION', 'pg_catalog.pg_class'::regclass, c.oid, 'c',
         c.relnamespace, c.relname, '', a.attname, c.relowner, a.attacl
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND a.attacl IS NOT NULL AND NOT a.attisdropped
  UNION ALL
  -- The constructors of a range type are the type's.
  SELECT 'ROUTINE', 'pg_catalog.pg_proc'::regclass, p.oid, 'f',
         p.pronamespace, p.proname, pg_catalog.oidvectortypes(p.proargtypes), NULL, p.proowner, p.proacl
  FROM pg_catalog.pg_proc p
  WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend i
                    WHERE i.classid = 'pg_catalog.pg_proc'::regclass AND i.objid = p.oid
                      AND i.deptype = 'i')
  UNION ALL
  -- The type of a table's rows, an array and a multirange are somebody else's.
  SELECT 'TYPE', 'pg_catalog.pg_type'::regclass, t.oid, 'T',
         t.typnamespace, t.typname, '', NULL, t.typowner, t.typacl
  FROM pg_catalog.pg_type t
  LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
  WHERE t.typtype IN ('b', 'c', 'd', 'e', 'r')
    AND coalesce(c.relkind, 'c') = 'c'
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid)
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_collation'::regclass, c.oid, 'c',
         c.collnamespace, c.collname, 'collation()', NULL, c.collowner, NULL
  FROM pg_catalog.pg_collation c
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_operator'::regclass, o.oid, 'c',
         o.oprnamespace, o.oprname,
         pg_catalog.format('operator(%s, %s)',
                           CASE WHEN o.oprleft = 0 THEN 'NONE'
                                ELSE pg_catalog.format_type(o.oprleft, NULL) END,
                           pg_catalog.format_type(o.oprright, NULL)), NULL, o.oprowner, NULL
  FROM pg_catalog.pg_operator o
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_opfamily'::regclass, f.oid, 'c',
         f.opfnamespace, f.opfname, pg_catalog.format('operator family(%I)', m.amname), NULL, f.opfowner, NULL
  FROM pg_catalog.pg_opfamily f
  JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_opclass'::regclass, c.oid, 'c',
         c.opcnamespace, c.opcname, pg_catalog.format('operator class(%I)', m.amname), NULL, c.opcowner, NULL
  FROM pg_catalog.pg_opclass c
  JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_conversion'::regclass, c.oid, 'c',
         c.connamespace, c.conname, 'conversion()', NULL, c.conowner, NULL
  FROM pg_catalog.pg_conversion c
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_statistic_ext'::regclass, s.oid, 'c',
         s.stxnamespace, s.stxname, 'statistics object()', NULL, s.stxowner, NULL
  FROM pg_catalog.pg_statistic_ext s
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_ts_dict'::regclass, d.oid, 'c',
         d.dictnamespace, d.dictname, 'text search dictionary()', NULL, d.dictowner, NULL
  FROM pg_catalog.pg_ts_dict d
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_ts_config'::regclass, c.oid, 'c',
         c.cfgnamespace, c.cfgname, 'text search configuration()', NULL, c.cfgowner, NULL
  FROM pg_catalog.pg_ts_config c
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_language'::regclass, l.oid, 'l',
         NULL, l.lanname, 'language()', NULL, l.lanowner, l.lanacl
  FROM pg_catalog.pg_language l
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_foreign_data_wrapper'::regclass, w.oid, 'F',
         NULL, w.fdwname, 'foreign-data wrapper()', NULL, w.fdwowner, w.fdwacl
  FROM pg_catalog.pg_foreign_data_wrapper w
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_foreign_server'::regclass, s.oid, 'S',
         NULL, s.srvname, 'server()', NULL, s.srvowner, s.srvacl
  FROM pg_catalog.pg_foreign_server s
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_publication'::regclass, p.oid, 'c',
         NULL, p.pubname, 'publication()', NULL, p.pubowner, NULL
  FROM pg_catalog.pg_publication p
  UNION ALL
  SELECT 'DEFINITION', 'pg_catalog.pg_event_trigger'::regclass, e.oid, 'c',
         NULL, e.evtname, 'event trigger()', NULL, e.evtowner, NULL
  FROM pg_catalog.pg_event_trigger e
),
placed AS (
  SELECT t.*,
         n.nspname,
         -- The owner that initdb gives public is another role on each server and major.
         CASE WHEN t.owner = r.oid
                   OR t.kind = 'SCHEMA' AND n.nspname = 'public'
                      AND (t.owner = 10 OR pg_catalog.pg_get_userbyid(t.owner) = 'pg_database_owner')
              THEN NULL ELSE t.owner END AS other_owner,
         r.oid AS reader
  FROM thing t
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = t.schema
  JOIN pg_catalog.pg_roles r ON r.rolname = current_user
  -- What belongs to the database has no schema; numbers below 16384 are initdb's.
  WHERE t.schema = ANY (:'schemas'::regnamespace[]::oid[])
     OR t.schema IS NULL AND t.oid >= 16384
),
said AS (
  SELECT p.*,
         coalesce(p.acl, pg_catalog.acldefault(p.letter, p.owner)) AS actual,
         pg_catalog.acldefault(p.letter, p.owner)
         -- What initdb adds for public, so that a new database has nothing to say.
         || CASE WHEN p.kind <> 'SCHEMA' OR p.nspname <> 'public' THEN '{}'::aclitem[]
                 WHEN pg_catalog.current_setting('server_version_num')::int >= 150000
                 THEN ARRAY[pg_catalog.makeaclitem(0, p.owner, 'USAGE', false)]
                 ELSE ARRAY[pg_catalog.makeaclitem(0, p.owner, 'USAGE', false),
                            pg_catalog.makeaclitem(0, p.owner, 'CREATE', false)] END AS usual
  FROM placed p
  WHERE (p.acl IS NOT NULL
         OR p.other_owner IS NOT NULL
         OR p.kind = 'SCHEMA' AND p.nspname = 'public')
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                    WHERE m.classid = p.class AND m.objid = p.oid AND m.deptype = 'e')
)
SELECT s.kind AS object_kind,
       coalesce(s.nspname, '') AS object_schema,
       s.name AS object_name,
       s.part AS object_part,
       pg_catalog.pg_get_userbyid(s.other_owner) AS owner,
       fn.nspname AS followed_schema,
       f.relname AS followed_table,
       fa.attname AS followed_column,
       o.deptype = 'i' AS identity,
       s.column_name,
       d.privilege_type AS privilege,
       d.is_grantable AS grantable,
       d.given,
       d.grantee = 0 AS to_everyone,
       d.grantee = s.owner AS to_owner,
       d.grantee = s.reader AS to_reader,
       pg_catalog.pg_get_userbyid(nullif(d.grantee, 0)) AS grantee
FROM said s
LEFT JOIN LATERAL (
  SELECT e.grantee, e.privilege_type, e.is_grantable AND e.grantee <> s.owner AS is_grantable,
         true AS given
  FROM pg_catalog.aclexplode(s.actual) e
  WHERE NOT EXISTS (SELECT FROM pg_catalog.aclexplode(s.usual) u
                    WHERE u.grantee = e.grantee AND u.privilege_type = e.privilege_type)
  UNION ALL
  SELECT u.grantee, u.privilege_type, false, false
  FROM pg_catalog.aclexplode(s.usual) u
  WHERE NOT EXISTS (SELECT FROM pg_catalog.aclexplode(s.actual) e
                    WHERE e.grantee = u.grantee AND e.privilege_type = u.privilege_type)) d ON true
-- The column whose sequence it is.
LEFT JOIN pg_catalog.pg_depend o
       ON s.kind = 'SEQUENCE' AND o.classid = s.class AND o.objid = s.oid AND o.objsubid = 0
      AND o.refclassid = s.class AND o.refobjsubid > 0 AND o.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class f ON f.oid = o.refobjid
LEFT JOIN pg_catalog.pg_namespace fn ON fn.oid = f.relnamespace
LEFT JOIN pg_catalog.pg_attribute fa ON fa.attrelid = o.refobjid AND fa.attnum = o.refobjsubid
