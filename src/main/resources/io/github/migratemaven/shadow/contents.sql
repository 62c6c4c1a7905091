-- Everything in this database that neither initdb nor an extension made, and that is not part of
-- something else that is listed, in an order in which it
-- can be dropped: what stands in PostgreSQL's schema "public" by its dependency on that schema,
-- other schemas as a whole, and what lives outside of schemas.
WITH thing (classid, objid, rank) AS (
  SELECT 'pg_namespace'::regclass::oid, oid, 1
  FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
  UNION ALL
  SELECT d.classid, d.objid, CASE WHEN c.relkind IN ('r', 'p') THEN 2 ELSE 3 END
  FROM pg_depend d
  LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
  WHERE d.refclassid = 'pg_namespace'::regclass
    AND d.refobjid = to_regnamespace('public')::oid
    AND d.deptype = 'n'
    AND d.objsubid = 0
    AND d.classid::regclass::text NOT IN
      ('pg_extension', 'pg_default_acl', 'pg_publication_namespace')
  UNION ALL
  SELECT 'pg_publication'::regclass, oid, 4 FROM pg_publication
  UNION ALL
  SELECT 'pg_event_trigger'::regclass, oid, 0 FROM pg_event_trigger
  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, oid, 4 FROM pg_foreign_data_wrapper
  UNION ALL
  SELECT 'pg_cast'::regclass, oid, 4 FROM pg_cast WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_transform'::regclass, oid, 4 FROM pg_transform
  UNION ALL
  SELECT 'pg_language'::regclass, oid, 4 FROM pg_language WHERE oid >= 16384
  UNION ALL
  SELECT 'pg_am'::regclass, oid, 4 FROM pg_am WHERE oid >= 16384
  UNION ALL
  -- What was added to PostgreSQL's own operator families, before its functions take it along.
  SELECT m.classid, m.oid, 0
  FROM (SELECT 'pg_amop'::regclass, oid, amopfamily FROM pg_amop
        UNION ALL
        SELECT 'pg_amproc'::regclass, oid, amprocfamily FROM pg_amproc) AS m (classid, oid, family)
  WHERE m.oid >= 16384
    AND m.family < 16384
    -- An operator class, or an extension's operator or function, brings it.
    AND NOT EXISTS (
      SELECT FROM pg_depend n
      LEFT JOIN pg_depend e
             ON e.classid = n.refclassid AND e.objid = n.refobjid AND e.deptype = 'e'
      WHERE n.classid = m.classid AND n.objid = m.oid
        AND (n.refclassid = 'pg_opclass'::regclass OR e.objid IS NOT NULL))
)
SELECT
  pg_describe_object(t.classid, t.objid, 0) AS description,
  i.type,
  i.identity
FROM thing t
CROSS JOIN LATERAL pg_identify_object(t.classid, t.objid, 0) i
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = t.classid AND e.objid = t.objid AND e.deptype IN ('e', 'i')
    -- A partitioned table depends in this way on the columns of its own key.
    AND (e.refclassid, e.refobjid) <> (e.classid, e.objid))
ORDER BY t.rank, i.type, i.identity
