-- Sequences; an identity column's depends on it internally ('i'), a serial column's automatically ('a').
SELECT n.nspname AS schema,
       c.relname AS name,
       d.description AS comment,
       pg_catalog.format_type(s.seqtypid, NULL) AS type,
       s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
       CASE WHEN pg_catalog.current_setting('server_version_num')::int < 150000 THEN 'ALWAYS_LOGGED'
            WHEN c.relpersistence = 'u' THEN 'UNLOGGED'
            ELSE 'LOGGED' END AS logging,
       own.deptype = 'i' AS identity,
       own.refobjid AS owner_oid,
       own.refobjsubid AS owner_column,
       tn.nspname AS owner_schema,
       t.relname AS owner_table,
       a.attname AS owner_column_name
FROM pg_catalog.pg_sequence s
JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_depend own
       ON own.classid = 'pg_catalog.pg_class'::regclass AND own.objid = c.oid AND own.objsubid = 0
      AND own.refclassid = 'pg_catalog.pg_class'::regclass AND own.refobjsubid > 0
      AND own.deptype IN ('a', 'i')
LEFT JOIN pg_catalog.pg_class t ON t.oid = own.refobjid
LEFT JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = own.refobjid AND a.attnum = own.refobjsubid
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_class'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
