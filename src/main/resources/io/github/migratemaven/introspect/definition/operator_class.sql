-- Operator classes, whose members come with those of all families.
SELECT n.nspname AS schema,
       c.opcname AS name,
       pg_catalog.quote_ident(m.amname) AS arguments,
       ARRAY['default', 'type', 'family', 'storage'] AS names,
       ARRAY[
         CASE WHEN c.opcdefault THEN 'true' END,
         pg_catalog.format_type(c.opcintype, NULL),
         (SELECT CASE WHEN pg_catalog.pg_opfamily_is_visible(f.oid)
                      THEN pg_catalog.quote_ident(f.opfname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, f.opfname) END
          FROM pg_catalog.pg_opfamily f
          JOIN pg_catalog.pg_namespace s ON s.oid = f.opfnamespace
          WHERE f.oid = c.opcfamily),
         CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END] AS values,
       d.description AS comment,
       c.oid AS owner
FROM pg_catalog.pg_opclass c
JOIN pg_catalog.pg_namespace n ON n.oid = c.opcnamespace
JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_opclass'::regclass AND d.objoid = c.oid
WHERE c.opcnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_opclass'::regclass
                    AND e.objid = c.oid AND e.deptype = 'e')
