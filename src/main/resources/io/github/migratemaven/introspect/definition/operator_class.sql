-- Operator classes with the members that are theirs; those of no class are the family's.
SELECT n.nspname AS schema,
       c.opcname AS name,
       pg_catalog.quote_ident(m.amname) AS arguments,
       ARRAY['default', 'type', 'family', 'storage'] || coalesce(x.names, '{}') AS names,
       ARRAY[
         CASE WHEN c.opcdefault THEN 'true' END,
         pg_catalog.format_type(c.opcintype, NULL),
         (SELECT CASE WHEN pg_catalog.pg_opfamily_is_visible(f.oid)
                      THEN pg_catalog.quote_ident(f.opfname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, f.opfname) END
          FROM pg_catalog.pg_opfamily f
          JOIN pg_catalog.pg_namespace s ON s.oid = f.opfnamespace
          WHERE f.oid = c.opcfamily),
         CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END]
         || coalesce(x.values, '{}') AS values,
       d.description AS comment
FROM pg_catalog.pg_opclass c
JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace
JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
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
    FROM pg_catalog.pg_depend i
    JOIN pg_catalog.pg_amop o
      ON i.classid = 'pg_catalog.pg_amop'::regclass AND o.oid = i.objid
    WHERE i.refclassid = 'pg_catalog.pg_opclass'::regclass AND i.refobjid = c.oid
    UNION ALL
    SELECT 2, p.amprocnum,
           pg_catalog.format('FUNCTION %s (%s, %s)', p.amprocnum,
                             pg_catalog.format_type(p.amproclefttype, NULL),
                             pg_catalog.format_type(p.amprocrighttype, NULL)),
           pg_catalog.format('FUNCTION %s (%s, %s) %s', p.amprocnum,
                             pg_catalog.format_type(p.amproclefttype, NULL),
                             pg_catalog.format_type(p.amprocrighttype, NULL),
                             p.amproc::oid::regprocedure)
    FROM pg_catalog.pg_depend i
    JOIN pg_catalog.pg_amproc p
      ON i.classid = 'pg_catalog.pg_amproc'::regclass AND p.oid = i.objid
    WHERE i.refclassid = 'pg_catalog.pg_opclass'::regclass AND i.refobjid = c.oid) AS y) AS x ON true
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_opclass'::regclass AND d.objoid = c.oid
WHERE c.opcnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_opclass'::regclass
                    AND e.objid = c.oid AND e.deptype = 'e')
