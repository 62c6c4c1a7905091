-- Installed extensions; plpgsql is there in every new database. What the server gives by itself,
-- version and comment, nobody has chosen.
SELECT e.extname AS name,
       n.nspname AS schema,
       e.extrelocatable AS relocatable,
       e.extversion AS version,
       e.extversion = coalesce(a.default_version, e.extversion) AS usual,
       coalesce(w.older, '{}') AS older,
       coalesce(w.newer, '{}') AS newer,
       nullif(d.description, a.comment) AS comment
FROM pg_catalog.pg_extension e
JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_catalog.pg_available_extensions() a ON a.name = e.extname
-- Ways to other versions are looked for, in files, only where another than the usual is installed.
LEFT JOIN LATERAL (
  SELECT pg_catalog.array_agg(p.source ORDER BY p.source)
           FILTER (WHERE p.target = e.extversion) AS older,
         pg_catalog.array_agg(p.target ORDER BY p.target)
           FILTER (WHERE p.source = e.extversion) AS newer
  FROM pg_catalog.pg_extension_update_paths(
         CASE WHEN e.extversion <> a.default_version THEN e.extname END) p
  WHERE p.path IS NOT NULL) w ON true
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_extension'::regclass AND d.objoid = e.oid AND d.objsubid = 0
WHERE e.extname <> 'plpgsql'
