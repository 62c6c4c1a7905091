-- Operator families, whose loose members come with those of all families.
SELECT n.nspname AS schema,
       f.opfname AS name,
       pg_catalog.quote_ident(m.amname) AS arguments,
       '{}'::text[] AS names,
       '{}'::text[] AS values,
       d.description AS comment,
       f.oid AS owner
FROM pg_catalog.pg_opfamily f
JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_opfamily'::regclass AND d.objoid = f.oid
WHERE f.opfnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_opfamily'::regclass
                    AND e.objid = f.oid AND e.deptype = 'e')
