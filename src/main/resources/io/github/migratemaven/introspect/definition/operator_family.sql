-- Operator families with their loose members: those that belong to no operator class. A member is
-- named as ALTER OPERATOR FAMILY … DROP calls it; its value is what ADD takes.
SELECT n.nspname AS schema,
       f.opfname AS name,
       pg_catalog.quote_ident(m.amname) AS arguments,
       coalesce(x.names, '{}') AS names,
       coalesce(x.values, '{}') AS values,
       d.description AS comment
FROM pg_catalog.pg_opfamily f
JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
LEFT JOIN LATERAL (
  SELECT pg_catalog.array_agg(y.name ORDER BY y.place, y.number, y.name) AS names,
         pg_catalog.array_agg(y.value ORDER BY y.place, y.number, y.name) AS values
  FROM (
    SELECT 1 AS place, o.amopstrategy AS number,
           pg_catalog.format('OPERATOR %s (%s, %s)', o.amopstrategy,
                             pg_catalog.format_type(o.amoplefttype, NULL),
                             pg_catalog.format_type(o.amoprighttype, NULL)) AS name,
           pg_catalog.format('OPERATOR %s %s', o.amopstrategy, o.amopopr::regoperator)
             || coalesce((SELECT ' FOR ORDER BY '
                                 || CASE WHEN pg_catalog.pg_opfamily_is_visible(s.oid)
                                         THEN pg_catalog.quote_ident(s.opfname)
                                         ELSE pg_catalog.format('%I.%I', sn.nspname, s.opfname) END
                          FROM pg_catalog.pg_opfamily s
                          JOIN pg_catalog.pg_namespace sn ON sn.oid = s.opfnamespace
                          WHERE s.oid = o.amopsortfamily), '') AS value
    FROM pg_catalog.pg_amop o
    WHERE o.amopfamily = f.oid
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend c
                      WHERE c.classid = 'pg_catalog.pg_amop'::regclass AND c.objid = o.oid
                        AND c.refclassid = 'pg_catalog.pg_opclass'::regclass)
    UNION ALL
    SELECT 2, p.amprocnum,
           pg_catalog.format('FUNCTION %s (%s, %s)', p.amprocnum,
                             pg_catalog.format_type(p.amproclefttype, NULL),
                             pg_catalog.format_type(p.amprocrighttype, NULL)),
           pg_catalog.format('FUNCTION %s (%s, %s) %s', p.amprocnum,
                             pg_catalog.format_type(p.amproclefttype, NULL),
                             pg_catalog.format_type(p.amprocrighttype, NULL),
                             p.amproc::oid::regprocedure)
    FROM pg_catalog.pg_amproc p
    WHERE p.amprocfamily = f.oid
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend c
                      WHERE c.classid = 'pg_catalog.pg_amproc'::regclass AND c.objid = p.oid
                        AND c.refclassid = 'pg_catalog.pg_opclass'::regclass)) AS y) AS x ON true
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_opfamily'::regclass AND d.objoid = f.oid
WHERE f.opfnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_opfamily'::regclass
                    AND e.objid = f.oid AND e.deptype = 'e')
