-- Text search parsers.
SELECT n.nspname AS schema,
       p.prsname AS name,
       '' AS arguments,
       ARRAY['start', 'gettoken', 'end', 'lextypes', 'headline'] AS names,
       ARRAY[
         p.prsstart::regproc::text, p.prstoken::regproc::text, p.prsend::regproc::text,
         p.prslextype::regproc::text,
         CASE WHEN p.prsheadline <> 0 THEN p.prsheadline::regproc::text END] AS values,
       d.description AS comment
FROM pg_catalog.pg_ts_parser p
JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_ts_parser'::regclass AND d.objoid = p.oid
WHERE p.prsnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_ts_parser'::regclass
                    AND m.objid = p.oid AND m.deptype = 'e')
