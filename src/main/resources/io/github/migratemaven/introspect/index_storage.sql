-- How indexes are kept, those of constraints too: only the ones about which there is something to say.
SELECT i.indexrelid AS index_oid,
       coalesce(ic.reloptions, '{}') AS parameters,
       s.spcname AS tablespace,
       coalesce(t.statistics, '{}') AS statistics,
       i.indisclustered AS clustered
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = ic.reltablespace
LEFT JOIN (SELECT a.attrelid,
                  pg_catalog.array_agg(a.attnum || '=' || a.attstattarget) AS statistics
           FROM pg_catalog.pg_attribute a
           -- Unset is -1 before 17 and null since.
           WHERE a.attstattarget >= 0 AND a.attnum > 0
           GROUP BY a.attrelid) t ON t.attrelid = i.indexrelid
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND (ic.reloptions IS NOT NULL OR ic.reltablespace <> 0 OR i.indisclustered
       OR t.attrelid IS NOT NULL)
