-- Aggregates: ordinary, ordered-set and hypothetical-set ones.
WITH routine (oid, name) AS NOT MATERIALIZED (
  SELECT p.oid,
         CASE WHEN pg_catalog.pg_function_is_visible(p.oid) THEN pg_catalog.quote_ident(p.proname)
              ELSE pg_catalog.format('%I.%I', n.nspname, p.proname) END
  FROM pg_catalog.pg_proc p
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
)
SELECT n.nspname AS schema,
       p.proname AS name,
       pg_catalog.oidvectortypes(p.proargtypes) AS arguments,
       ARRAY['signature', 'returns', 'sfunc', 'stype', 'sspace', 'finalfunc', 'finalfunc_extra',
             'finalfunc_modify', 'combinefunc', 'serialfunc', 'deserialfunc', 'initcond', 'msfunc',
             'minvfunc', 'mstype', 'msspace', 'mfinalfunc', 'mfinalfunc_extra',
             'mfinalfunc_modify', 'minitcond', 'sortop', 'parallel', 'hypothetical'] AS names,
       ARRAY[
         coalesce(nullif(pg_catalog.pg_get_function_arguments(p.oid), ''), '*'),
         pg_catalog.format_type(p.prorettype, NULL),
         (SELECT r.name FROM routine r WHERE r.oid = a.aggtransfn),
         pg_catalog.format_type(a.aggtranstype, NULL),
         nullif(a.aggtransspace, 0)::text,
         (SELECT r.name FROM routine r WHERE r.oid = a.aggfinalfn),
         CASE WHEN a.aggfinalextra THEN 'true' END,
         CASE WHEN a.aggfinalfn <> 0 AND a.aggfinalmodify <> x.modify
              THEN CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                                         ELSE 'READ_WRITE' END END,
         (SELECT r.name FROM routine r WHERE r.oid = a.aggcombinefn),
         (SELECT r.name FROM routine r WHERE r.oid = a.aggserialfn),
         (SELECT r.name FROM routine r WHERE r.oid = a.aggdeserialfn),
         pg_catalog.quote_literal(a.agginitval),
         (SELECT r.name FROM routine r WHERE r.oid = a.aggmtransfn),
         (SELECT r.name FROM routine r WHERE r.oid = a.aggminvtransfn),
         CASE WHEN a.aggmtranstype <> 0 THEN pg_catalog.format_type(a.aggmtranstype, NULL) END,
         nullif(a.aggmtransspace, 0)::text,
         (SELECT r.name FROM routine r WHERE r.oid = a.aggmfinalfn),
         CASE WHEN a.aggmfinalextra THEN 'true' END,
         CASE WHEN a.aggmfinalfn <> 0 AND a.aggmfinalmodify <> x.modify
              THEN CASE a.aggmfinalmodify WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE'
                                          ELSE 'READ_WRITE' END END,
         pg_catalog.quote_literal(a.aggminitval),
         (SELECT CASE WHEN pg_catalog.pg_operator_is_visible(o.oid) THEN o.oprname::text
                      ELSE pg_catalog.format('OPERATOR(%I.%s)', s.nspname, o.oprname) END
          FROM pg_catalog.pg_operator o
          JOIN pg_catalog.pg_namespace s ON s.oid = o.oprnamespace
          WHERE o.oid = a.aggsortop),
         CASE p.proparallel WHEN 's' THEN 'SAFE' WHEN 'r' THEN 'RESTRICTED' END,
         CASE WHEN a.aggkind = 'h' THEN 'true' END] AS values,
       d.description AS comment
FROM pg_catalog.pg_aggregate a
JOIN pg_catalog.pg_proc p ON p.oid = a.aggfnoid
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
-- What PostgreSQL takes for granted of a final function.
CROSS JOIN LATERAL (SELECT CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END) AS x (modify)
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_proc'::regclass AND d.objoid = p.oid AND d.objsubid = 0
WHERE p.pronamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_proc'::regclass
                    AND e.objid = p.oid AND e.deptype = 'e')
