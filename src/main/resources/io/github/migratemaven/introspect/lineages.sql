-- What tables descend from, one row for each parent, in order; partitioned and typed tables without
-- a parent have one row, too.
SELECT c.oid AS table_oid,
       CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid) END AS partition_key,
       pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bound,
       tn.nspname AS type_schema,
       t.typname AS type_name,
       pn.nspname AS parent_schema,
       p.relname AS parent_name
FROM pg_catalog.pg_class c
LEFT JOIN pg_catalog.pg_inherits h ON h.inhrelid = c.oid
LEFT JOIN pg_catalog.pg_class p ON p.oid = h.inhparent
LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
LEFT JOIN pg_catalog.pg_type t ON t.oid = c.reloftype
LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.typnamespace
WHERE c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (c.relkind = 'p' OR c.reloftype <> 0 OR h.inhrelid IS NOT NULL)
ORDER BY c.oid, h.inhseqno
