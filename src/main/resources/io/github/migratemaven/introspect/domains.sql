-- Domains with the type that they restrict.
SELECT t.oid,
       n.nspname AS schema,
       t.typname AS name,
       pg_catalog.format_type(t.typbasetype, t.typtypmod) AS type,
       coalesce(en.nspname, bn.nspname) AS element_schema,
       coalesce(e.typname, b.typname) AS element_name,
       e.oid IS NOT NULL AS is_array,
       ln.nspname AS collation_schema,
       l.collname AS collation_name,
       t.typnotnull AS not_null,
       -- A row of its own since 17.
       k.conname AS not_null_name,
       kd.description AS not_null_comment,
       pg_catalog.pg_get_expr(t.typdefaultbin, 0) AS expression,
       d.description AS comment
FROM pg_catalog.pg_type t
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
JOIN pg_catalog.pg_namespace bn ON bn.oid = b.typnamespace
LEFT JOIN pg_catalog.pg_type e ON e.oid = b.typelem AND e.typarray = b.oid
LEFT JOIN pg_catalog.pg_namespace en ON en.oid = e.typnamespace
LEFT JOIN pg_catalog.pg_collation l ON l.oid = t.typcollation AND t.typcollation <> b.typcollation
LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_type'::regclass AND d.objoid = t.oid AND d.objsubid = 0
LEFT JOIN pg_catalog.pg_constraint k ON k.contypid = t.oid AND k.contype = 'n'
LEFT JOIN pg_catalog.pg_description kd
       ON kd.classoid = 'pg_catalog.pg_constraint'::regclass AND kd.objoid = k.oid
      AND kd.objsubid = 0
WHERE t.typtype = 'd'
  AND t.typnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_type'::regclass
                    AND m.objid = t.oid AND m.deptype = 'e')
