-- Table constraints. NOT NULL ('n', from 18) is an attribute of the column and trigger constraints
-- ('t') are triggers. A foreign key to a partitioned table has a copy for each of its partitions,
-- which is no constraint of its own.
SELECT k.oid,
       k.conrelid AS table_oid,
       k.conname AS name,
       k.contype AS type,
       pg_catalog.array_to_string(k.conkey, ' ') AS columns,
       pg_catalog.array_to_string(
         (i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1], ' ') AS include,
       k.condeferrable AS deferrable,
       k.condeferred AS deferred,
       k.convalidated AS validated,
       k.connoinherit AS no_inherit,
       k.confdeltype AS on_delete,
       k.confupdtype AS on_update,
       k.confmatchtype AS match,
       rn.nspname AS references_schema,
       r.relname AS references_table,
       CASE WHEN k.contype = 'f' THEN
         ARRAY(SELECT a.attname::text
               FROM pg_catalog.unnest(k.confkey) WITH ORDINALITY AS x (number, place)
               JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = x.number
               ORDER BY x.place) END AS referenced_columns,
       CASE k.contype WHEN 'c' THEN pg_catalog.pg_get_expr(k.conbin, k.conrelid)
                      WHEN 'x' THEN pg_catalog.pg_get_constraintdef(k.oid) END AS definition,
       pg_catalog.pg_get_expr(i.indpred, i.indrelid) AS predicate,
       coalesce(i.indexrelid, 0) AS index_oid,
       id.description AS index_comment,
       k.conparentid <> 0 OR k.coninhcount > 0 AS inherited,
       k.conparentid = 0 AND k.conislocal AS own,
       d.description AS comment
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
LEFT JOIN pg_catalog.pg_constraint parent ON parent.oid = k.conparentid
LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_catalog.pg_class r ON r.oid = k.confrelid
LEFT JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_constraint'::regclass AND d.objoid = k.oid AND d.objsubid = 0
LEFT JOIN pg_catalog.pg_description id
       ON id.classoid = 'pg_catalog.pg_class'::regclass AND id.objoid = i.indexrelid
      AND id.objsubid = 0
WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')
  AND (k.conparentid = 0 OR k.contype <> 'f' OR parent.confrelid = k.confrelid)
  AND c.relkind IN ('r', 'p', 'f')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
