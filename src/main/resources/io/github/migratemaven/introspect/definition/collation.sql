-- Collations. The locale of ICU is in collcollate before 15, in colliculocale before 17.
SELECT n.nspname AS schema,
       c.collname AS name,
       '' AS arguments,
       ARRAY['provider', 'locale', 'lc_collate', 'lc_ctype', 'deterministic', 'rules'] AS names,
       ARRAY[
         CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
         CASE WHEN c.collprovider <> 'c'
              THEN pg_catalog.quote_literal(coalesce(v.row ->> 'colllocale',
                                                     v.row ->> 'colliculocale', c.collcollate)) END,
         CASE WHEN c.collprovider = 'c' THEN pg_catalog.quote_literal(c.collcollate) END,
         CASE WHEN c.collprovider = 'c' THEN pg_catalog.quote_literal(c.collctype) END,
         CASE WHEN NOT c.collisdeterministic THEN 'false' END,
         pg_catalog.quote_literal(v.row ->> 'collicurules')] AS values,
       d.description AS comment
FROM pg_catalog.pg_collation c
JOIN pg_catalog.pg_namespace n ON n.oid = c.collnamespace
CROSS JOIN LATERAL (SELECT pg_catalog.to_jsonb(c)) AS v (row)
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_collation'::regclass AND d.objoid = c.oid
WHERE c.collnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_collation'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
