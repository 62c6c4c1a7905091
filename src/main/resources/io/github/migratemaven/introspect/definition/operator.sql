-- Operators. Those without a function are only shells, which others mention.
SELECT n.nspname AS schema,
       o.oprname AS name,
       coalesce(l.type, 'NONE') || ', ' || r.type AS arguments,
       ARRAY['leftarg', 'rightarg', 'function', 'commutator', 'negator', 'restrict', 'join',
             'hashes', 'merges'] AS names,
       ARRAY[
         l.type,
         r.type,
         (SELECT CASE WHEN pg_catalog.pg_function_is_visible(p.oid)
                      THEN pg_catalog.quote_ident(p.proname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, p.proname) END
          FROM pg_catalog.pg_proc p
          JOIN pg_catalog.pg_namespace s ON s.oid = p.pronamespace
          WHERE p.oid = o.oprcode),
         (SELECT CASE WHEN pg_catalog.pg_operator_is_visible(x.oid) THEN x.oprname::text
                      ELSE pg_catalog.format('OPERATOR(%I.%s)', s.nspname, x.oprname) END
          FROM pg_catalog.pg_operator x
          JOIN pg_catalog.pg_namespace s ON s.oid = x.oprnamespace
          WHERE x.oid = o.oprcom),
         (SELECT CASE WHEN pg_catalog.pg_operator_is_visible(x.oid) THEN x.oprname::text
                      ELSE pg_catalog.format('OPERATOR(%I.%s)', s.nspname, x.oprname) END
          FROM pg_catalog.pg_operator x
          JOIN pg_catalog.pg_namespace s ON s.oid = x.oprnamespace
          WHERE x.oid = o.oprnegate),
         (SELECT CASE WHEN pg_catalog.pg_function_is_visible(p.oid)
                      THEN pg_catalog.quote_ident(p.proname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, p.proname) END
          FROM pg_catalog.pg_proc p
          JOIN pg_catalog.pg_namespace s ON s.oid = p.pronamespace
          WHERE p.oid = o.oprrest),
         (SELECT CASE WHEN pg_catalog.pg_function_is_visible(p.oid)
                      THEN pg_catalog.quote_ident(p.proname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, p.proname) END
          FROM pg_catalog.pg_proc p
          JOIN pg_catalog.pg_namespace s ON s.oid = p.pronamespace
          WHERE p.oid = o.oprjoin),
         CASE WHEN o.oprcanhash THEN 'true' END,
         CASE WHEN o.oprcanmerge THEN 'true' END] AS values,
       d.description AS comment
FROM pg_catalog.pg_operator o
JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
CROSS JOIN LATERAL (
  SELECT CASE WHEN o.oprleft <> 0 THEN pg_catalog.format_type(o.oprleft, NULL) END) AS l (type)
CROSS JOIN LATERAL (SELECT pg_catalog.format_type(o.oprright, NULL)) AS r (type)
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_operator'::regclass AND d.objoid = o.oid
WHERE o.oprcode <> 0
  AND o.oprnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_operator'::regclass
                    AND e.objid = o.oid AND e.deptype = 'e')
