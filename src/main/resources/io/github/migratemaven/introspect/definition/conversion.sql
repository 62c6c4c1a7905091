-- Conversions between encodings.
SELECT n.nspname AS schema,
       c.conname AS name,
       '' AS arguments,
       ARRAY['default', 'for', 'to', 'function'] AS names,
       ARRAY[
         CASE WHEN c.condefault THEN 'true' END,
         pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.conforencoding)),
         pg_catalog.quote_literal(pg_catalog.pg_encoding_to_char(c.contoencoding)),
         CASE WHEN pg_catalog.pg_function_is_visible(p.oid) THEN pg_catalog.quote_ident(p.proname)
              ELSE pg_catalog.format('%I.%I', s.nspname, p.proname) END] AS values,
       d.description AS comment
FROM pg_catalog.pg_conversion c
JOIN pg_catalog.pg_namespace n ON n.oid = c.connamespace
JOIN pg_catalog.pg_proc p ON p.oid = c.conproc
JOIN pg_catalog.pg_namespace s ON s.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_conversion'::regclass AND d.objoid = c.oid
WHERE c.connamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_conversion'::regclass
                    AND e.objid = c.oid AND e.deptype = 'e')
