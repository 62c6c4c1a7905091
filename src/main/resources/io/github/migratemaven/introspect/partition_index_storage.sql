-- Indexes of partitions that are kept otherwise than the index of the partitioned table says.
SELECT i.indrelid AS table_oid,
       'storage of index of partition' AS kind,
       pg_catalog.format('%I.%I', n.nspname, ic.relname) AS identity
FROM pg_catalog.pg_inherits h
JOIN pg_catalog.pg_index i ON i.indexrelid = h.inhrelid
JOIN pg_catalog.pg_class ic ON ic.oid = h.inhrelid
JOIN pg_catalog.pg_class pc ON pc.oid = h.inhparent
JOIN pg_catalog.pg_namespace n ON n.oid = ic.relnamespace
WHERE ic.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (ic.reloptions IS DISTINCT FROM pc.reloptions
       OR ic.reltablespace <> pc.reltablespace
       OR i.indisclustered
       OR EXISTS (SELECT FROM pg_catalog.pg_attribute a
                  JOIN pg_catalog.pg_attribute pa
                    ON pa.attrelid = h.inhparent AND pa.attnum = a.attnum
                  WHERE a.attrelid = h.inhrelid
                    AND coalesce(a.attstattarget, -1) <> coalesce(pa.attstattarget, -1)))
