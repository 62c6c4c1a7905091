-- Extended statistics. One expression alone has no kinds; else all kinds are the default. No target
-- is -1 before 17.
SELECT n.nspname AS schema,
       s.stxname AS name,
       '' AS arguments,
       ARRAY['kinds', 'columns', 'table', 'target'] AS names,
       ARRAY[
         CASE WHEN NOT s.stxkind @> '{d,f,m}' AND s.stxkind <> '{e}'
              THEN pg_catalog.concat_ws(', ',
                     CASE WHEN 'd' = ANY (s.stxkind) THEN 'ndistinct' END,
                     CASE WHEN 'f' = ANY (s.stxkind) THEN 'dependencies' END,
                     CASE WHEN 'm' = ANY (s.stxkind) THEN 'mcv' END) END,
         pg_catalog.pg_get_statisticsobjdef_columns(s.oid),
         s.stxrelid::regclass::text,
         nullif(s.stxstattarget, -1)::text] AS values,
       d.description AS comment,
       cn.nspname AS relation_schema,
       c.relname AS relation
FROM pg_catalog.pg_statistic_ext s
JOIN pg_catalog.pg_namespace n ON n.oid = s.stxnamespace
JOIN pg_catalog.pg_class c ON c.oid = s.stxrelid
JOIN pg_catalog.pg_namespace cn ON cn.oid = c.relnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_statistic_ext'::regclass AND d.objoid = s.oid
WHERE s.stxnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_statistic_ext'::regclass
                    AND m.objid = s.oid AND m.deptype = 'e')
