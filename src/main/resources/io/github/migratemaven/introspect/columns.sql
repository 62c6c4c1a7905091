-- Columns of tables and views in the order of the table.
SELECT a.attrelid AS table_oid,
       a.attnum AS number,
       a.attname AS name,
       pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
       coalesce(en.nspname, tn.nspname) AS element_schema,
       coalesce(e.typname, t.typname) AS element_name,
       e.oid IS NOT NULL AS is_array,
       a.attnotnull AS not_null,
       ln.nspname AS collation_schema,
       l.collname AS collation_name,
       -- A partition counts with the identity of its table (17 and newer), and has none before.
       CASE WHEN c.relispartition THEN '' ELSE a.attidentity END AS identity,
       a.attgenerated AS generated,
       pg_catalog.pg_get_expr(v.adbin, v.adrelid) AS expression,
       a.attinhcount > 0 AND NOT a.attislocal AS inherited,
       a.attstorage AS strategy,
       t.typstorage AS usual_strategy,
       a.attcompression AS compression,
       -- Unset is -1 before 17 and null since.
       nullif(a.attstattarget, -1) AS statistics,
       a.attoptions AS options,
       d.description AS comment
FROM pg_catalog.pg_attribute a
JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
-- A true array is what its element names as its array type; box and name have elements too.
LEFT JOIN pg_catalog.pg_type e ON e.oid = t.typelem AND e.typarray = t.oid
LEFT JOIN pg_catalog.pg_namespace en ON en.oid = e.typnamespace
LEFT JOIN pg_catalog.pg_collation l ON l.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN pg_catalog.pg_attrdef v ON v.adrelid = a.attrelid AND v.adnum = a.attnum
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = a.attrelid
      AND d.objsubid = a.attnum
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND a.attnum > 0
  AND NOT a.attisdropped
ORDER BY a.attrelid, a.attnum
