-- Functions and procedures, without those that a base type is made of.
SELECT n.nspname AS schema,
       p.proname AS name,
       pg_catalog.oidvectortypes(p.proargtypes) AS arguments,
       p.prokind AS kind,
       -- Names, modes and types of all arguments, and the result.
       CASE p.prokind WHEN 'w' THEN 'window ' ELSE '' END
         || coalesce((SELECT pg_catalog.string_agg(
                          pg_catalog.format('%s %I %s', coalesce(p.proargmodes[a.place], 'i'),
                                            coalesce(p.proargnames[a.place], ''),
                                            pg_catalog.format_type(a.type, NULL)),
                          ', ' ORDER BY a.place)
                 FROM pg_catalog.unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]))
                   WITH ORDINALITY AS a (type, place)), '')
         || ' returns ' || coalesce(pg_catalog.pg_get_function_result(p.oid), '') AS contract,
       p.pronargdefaults AS defaults,
       p.prosqlbody IS NOT NULL AS parsed,
       pg_catalog.substr(
         pg_catalog.pg_get_functiondef(p.oid),
         pg_catalog.length(pg_catalog.format(
           'CREATE OR REPLACE %s %I.%I',
           CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
           n.nspname, p.proname)) + 1) AS definition,
       d.description AS comment
FROM pg_catalog.pg_proc p
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_proc'::regclass AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.prokind IN ('f', 'p', 'w')
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend x
                  JOIN pg_catalog.pg_type b ON b.oid = x.objid AND b.typtype = 'b'
                  WHERE x.refclassid = 'pg_catalog.pg_proc'::regclass AND x.refobjid = p.oid
                    AND x.classid = 'pg_catalog.pg_type'::regclass)
  AND p.pronamespace = ANY (:'schemas'::regnamespace[]::oid[])
  -- Members of extensions, and what a type brings with it, such as the functions of a range.
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_proc'::regclass AND m.objid = p.oid
                    AND (m.deptype = 'e'
                         OR m.deptype = 'i' AND m.refclassid = 'pg_catalog.pg_type'::regclass))
