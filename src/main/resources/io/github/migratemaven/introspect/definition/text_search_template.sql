-- Text search templates.
SELECT n.nspname AS schema,
       t.tmplname AS name,
       '' AS arguments,
       ARRAY['init', 'lexize'] AS names,
       ARRAY[
         CASE WHEN t.tmplinit <> 0 THEN t.tmplinit::regproc::text END,
         t.tmpllexize::regproc::text] AS values,
       d.description AS comment
FROM pg_catalog.pg_ts_template t
JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_ts_template'::regclass AND d.objoid = t.oid
WHERE t.tmplnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_ts_template'::regclass
                    AND m.objid = t.oid AND m.deptype = 'e')
