-- What DROP … CASCADE of the given objects would take along although it stands in a schema that is
-- not managed, is kept or hangs on what is, or belongs to the whole database.
WITH RECURSIVE root (classid, objid) AS (
  SELECT pg_catalog.split_part(r, ':', 1)::oid, pg_catalog.split_part(r, ':', 2)::oid
  FROM pg_catalog.unnest(:'roots'::text[]) r
),
doomed (classid, objid, objsubid) AS (
  SELECT classid, objid, 0 FROM root
  UNION
  SELECT next.*
  FROM doomed x
  CROSS JOIN LATERAL (
    SELECT d.classid, d.objid, d.objsubid
    FROM pg_catalog.pg_depend d
    WHERE d.refclassid = x.classid AND d.refobjid = x.objid
      AND (x.objsubid = 0 OR d.refobjsubid = x.objsubid)
      AND d.deptype IN ('n', 'a', 'i', 'P', 'S')
    UNION ALL
    -- An inner part takes its whole with it, such as the rule of a view the view.
    SELECT d.refclassid, d.refobjid, d.refobjsubid
    FROM pg_catalog.pg_depend d
    WHERE d.classid = x.classid AND d.objid = x.objid AND d.objsubid = x.objsubid
      AND d.deptype = 'i') next
),
placed AS (
  SELECT x.*, coalesce(con.conrelid, t.tgrelid, r.ev_class, p.polrelid, a.adrelid, ix.indrelid,
                       CASE WHEN x.classid = 'pg_catalog.pg_class'::regclass THEN x.objid END)
                AS relation
  FROM doomed x
  LEFT JOIN pg_catalog.pg_constraint con
         ON x.classid = 'pg_catalog.pg_constraint'::regclass AND con.oid = x.objid
        AND con.conrelid <> 0
  LEFT JOIN pg_catalog.pg_trigger t
         ON x.classid = 'pg_catalog.pg_trigger'::regclass AND t.oid = x.objid
  LEFT JOIN pg_catalog.pg_rewrite r
         ON x.classid = 'pg_catalog.pg_rewrite'::regclass AND r.oid = x.objid
  LEFT JOIN pg_catalog.pg_policy p
         ON x.classid = 'pg_catalog.pg_policy'::regclass AND p.oid = x.objid
  LEFT JOIN pg_catalog.pg_attrdef a
         ON x.classid = 'pg_catalog.pg_attrdef'::regclass AND a.oid = x.objid
  LEFT JOIN pg_catalog.pg_index ix
         ON x.classid = 'pg_catalog.pg_class'::regclass AND ix.indexrelid = x.objid
),
foreigner AS (
  SELECT x.classid, x.objid, x.objsubid
  FROM placed x
  CROSS JOIN LATERAL pg_catalog.pg_identify_object(x.classid, x.objid, x.objsubid) i
  LEFT JOIN pg_catalog.pg_class c ON c.oid = x.relation
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (
    SELECT coalesce(n.nspname::text, pg_catalog.btrim(i.schema, '"')) AS schema) s
  WHERE (x.classid, x.objid) NOT IN (SELECT classid, objid FROM root)
    AND CASE
          WHEN 'pg_catalog.pg_class'::regclass::oid || ':' || x.relation = ANY (:'kept'::text[])
               OR x.classid || ':' || x.objid = ANY (:'kept'::text[]) THEN true
          WHEN s.schema IS NULL THEN
            i.type IN ('event trigger', 'extension', 'server', 'foreign-data wrapper', 'language',
                       'access method', 'publication')
          ELSE s.schema !~ '^pg_'
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_namespace m
                               WHERE m.nspname = s.schema
                                 AND m.oid = ANY (:'schemas'::regnamespace[]::oid[]))
        END
)
SELECT pg_catalog.pg_describe_object(f.classid, f.objid, f.objsubid) AS description
FROM foreigner f
-- A part goes without saying when its whole is named.
WHERE NOT EXISTS (
  SELECT FROM pg_catalog.pg_depend d
  JOIN foreigner whole
    ON (whole.classid, whole.objid) = (d.refclassid, d.refobjid)
   AND whole.objsubid IN (0, d.refobjsubid)
  WHERE (d.classid, d.objid) = (f.classid, f.objid)
    AND d.objsubid IN (0, f.objsubid)
    AND d.deptype IN ('a', 'i')
    AND (d.refclassid, d.refobjid) <> (d.classid, d.objid))
ORDER BY 1
