-- Valid indexes that no constraint owns; a foreign key only points at the index it uses.
SELECT i.indexrelid AS oid,
       i.indrelid AS table_oid,
       ic.relname AS name,
       i.indisunique AS is_unique,
       am.amname AS method,
       pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,
       -- Tells whether an expression has a collation of its own; dear, so only where it is needed.
       CASE WHEN i.indexprs IS NOT NULL THEN pg_catalog.pg_get_indexdef(i.indexrelid) END
         AS definition,
       ic.relispartition AS inherited,
       d.description AS comment
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
JOIN pg_catalog.pg_am am ON am.oid = ic.relam
LEFT JOIN pg_catalog.pg_constraint k
       ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = i.indexrelid
      AND d.objsubid = 0
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND k.oid IS NULL
  AND i.indisvalid
  AND i.indisready
  AND i.indislive
