-- Text search dictionaries. PostgreSQL keeps the options as the text of a list: name = value, … ;
-- a value is a number or a string constant.
SELECT n.nspname AS schema,
       d.dictname AS name,
       '' AS arguments,
       ARRAY['template'] || o.names AS names,
       ARRAY[CASE WHEN pg_catalog.pg_ts_template_is_visible(t.oid)
                  THEN pg_catalog.quote_ident(t.tmplname)
                  ELSE pg_catalog.format('%I.%I', tn.nspname, t.tmplname) END]
         || o.values AS values,
       c.description AS comment
FROM pg_catalog.pg_ts_dict d
JOIN pg_catalog.pg_namespace n ON n.oid = d.dictnamespace
JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_catalog.pg_namespace tn ON tn.oid = t.tmplnamespace
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg('option ' || m[1] ORDER BY m[1]), '{}') AS names,
         coalesce(pg_catalog.array_agg(m[2] ORDER BY m[1]), '{}') AS values
  FROM pg_catalog.regexp_matches(
         d.dictinitoption,
         '("(?:[^"]|"")+"|[^ ",]+) = (E?''(?:[^'']|'''')*''|[^ '',]+)', 'g') AS x (m)) o
LEFT JOIN pg_catalog.pg_description c
       ON c.classoid = 'pg_catalog.pg_ts_dict'::regclass AND c.objoid = d.oid
WHERE d.dictnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_ts_dict'::regclass
                    AND m.objid = d.oid AND m.deptype = 'e')
