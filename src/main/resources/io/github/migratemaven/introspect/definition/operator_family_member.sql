-- Members of operator families, named as ALTER OPERATOR FAMILY … DROP calls them, and what ADD takes.
-- One that hangs on an operator class of ours is the class's, any other of a family of ours is the
-- family's: that is its owner. The rest stand alone, in families of PostgreSQL's, of extensions and
-- of others. They are ours as casts are, unless they hang on an extension's class, where nothing
-- can drop them.
WITH extended AS MATERIALIZED (
  SELECT classid, objid FROM pg_catalog.pg_depend WHERE deptype = 'e'
),
member (classid, oid, place, number, family, left_type, right_type, code_class, code, code_space,
        word, value) AS (
  SELECT 'pg_catalog.pg_amop'::regclass, o.oid, 1, o.amopstrategy, o.amopfamily, o.amoplefttype,
         o.amoprighttype, 'pg_catalog.pg_operator'::regclass, p.oid, p.oprnamespace, 'OPERATOR',
         p.oid::regoperator
           || coalesce((SELECT ' FOR ORDER BY '
                               || CASE WHEN pg_catalog.pg_opfamily_is_visible(s.oid)
                                       THEN pg_catalog.quote_ident(s.opfname)
                                       ELSE pg_catalog.format('%I.%I', n.nspname, s.opfname) END
                        FROM pg_catalog.pg_opfamily s
                        JOIN pg_catalog.pg_namespace n ON n.oid = s.opfnamespace
                        WHERE s.oid = o.amopsortfamily), '')
  FROM pg_catalog.pg_amop o
  JOIN pg_catalog.pg_operator p ON p.oid = o.amopopr
  -- Numbers below 16384 are initdb's.
  WHERE o.oid >= 16384
  UNION ALL
  SELECT 'pg_catalog.pg_amproc'::regclass, o.oid, 2, o.amprocnum, o.amprocfamily, o.amproclefttype,
         o.amprocrighttype, 'pg_catalog.pg_proc'::regclass, p.oid, p.pronamespace, 'FUNCTION',
         pg_catalog.format('(%s, %s) %s', pg_catalog.format_type(o.amproclefttype, NULL),
                           pg_catalog.format_type(o.amprocrighttype, NULL), p.oid::regprocedure)
  FROM pg_catalog.pg_amproc o
  JOIN pg_catalog.pg_proc p ON p.oid = o.amproc
  WHERE o.oid >= 16384
)
SELECT w.owner,
       (pg_catalog.pg_identify_object(m.classid, m.oid, 0)).identity,
       pg_catalog.format('%s USING %I',
                         CASE WHEN pg_catalog.pg_opfamily_is_visible(f.oid)
                              THEN pg_catalog.quote_ident(f.opfname)
                              ELSE pg_catalog.format('%I.%I', fn.nspname, f.opfname) END,
                         a.amname) AS family,
       pg_catalog.format('%s %s (%s, %s)', m.word, m.number,
                         pg_catalog.format_type(m.left_type, NULL),
                         pg_catalog.format_type(m.right_type, NULL)) AS member,
       pg_catalog.format('%s %s %s', m.word, m.number, m.value) AS value,
       c.oid IS NULL AND (o.ours OR o.built_in) AS managed,
       NULL AS schema,
       NULL AS relation,
       'operator family member' AS kind
FROM member m
JOIN pg_catalog.pg_opfamily f ON f.oid = m.family
JOIN pg_catalog.pg_namespace fn ON fn.oid = f.opfnamespace
JOIN pg_catalog.pg_am a ON a.oid = f.opfmethod
JOIN pg_catalog.pg_type l ON l.oid = m.left_type
JOIN pg_catalog.pg_type r ON r.oid = m.right_type
LEFT JOIN pg_catalog.pg_depend d
       ON d.classid = m.classid AND d.objid = m.oid
      AND d.refclassid = 'pg_catalog.pg_opclass'::regclass
LEFT JOIN pg_catalog.pg_opclass c ON c.oid = d.refobjid
LEFT JOIN extended fx ON fx.classid = 'pg_catalog.pg_opfamily'::regclass AND fx.objid = f.oid
LEFT JOIN extended cx ON cx.classid = 'pg_catalog.pg_opclass'::regclass AND cx.objid = c.oid
LEFT JOIN extended mx ON mx.classid = m.code_class AND mx.objid = m.code
LEFT JOIN extended lx ON lx.classid = 'pg_catalog.pg_type'::regclass AND lx.objid = l.oid
LEFT JOIN extended rx ON rx.classid = 'pg_catalog.pg_type'::regclass AND rx.objid = r.oid
CROSS JOIN LATERAL (
  SELECT :'schemas'::regnamespace[]::oid[] AS schemas) s
CROSS JOIN LATERAL (
  SELECT CASE WHEN c.oid IS NULL AND fx.objid IS NULL AND f.opfnamespace = ANY (s.schemas) THEN f.oid
              WHEN cx.objid IS NULL AND c.opcnamespace = ANY (s.schemas) THEN c.oid END AS owner) w
CROSS JOIN LATERAL (
  SELECT m.code_space = ANY (s.schemas)
           OR lx.objid IS NULL AND l.typnamespace = ANY (s.schemas)
           OR rx.objid IS NULL AND r.typnamespace = ANY (s.schemas) AS ours,
         f.oid < 16384
           AND ARRAY[m.code_space, l.typnamespace, r.typnamespace]
                 <@ ARRAY['pg_catalog'::regnamespace::oid] AS built_in) o
WHERE w.owner IS NOT NULL
   -- What extensions add is theirs, and so is what has to do with their families alone.
   OR mx.objid IS NULL
      AND (c.oid IS NULL OR cx.objid IS NOT NULL)
      AND (o.ours OR f.oid < 16384)
ORDER BY m.place, m.number, member
