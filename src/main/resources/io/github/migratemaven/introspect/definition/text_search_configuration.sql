-- Text search configurations: which dictionaries, in which order, each type of token goes through.
SELECT n.nspname AS schema,
       c.cfgname AS name,
       '' AS arguments,
       ARRAY['parser'] || m.names AS names,
       ARRAY[CASE WHEN pg_catalog.pg_ts_parser_is_visible(p.oid)
                  THEN pg_catalog.quote_ident(p.prsname)
                  ELSE pg_catalog.format('%I.%I', pn.nspname, p.prsname) END]
         || m.values AS values,
       d.description AS comment
FROM pg_catalog.pg_ts_config c
JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_catalog.pg_namespace pn ON pn.oid = p.prsnamespace
CROSS JOIN LATERAL (
  SELECT coalesce(pg_catalog.array_agg('mapping ' || x.alias ORDER BY x.tokid), '{}') AS names,
         coalesce(pg_catalog.array_agg(x.dictionaries ORDER BY x.tokid), '{}') AS values
  FROM (SELECT t.tokid, t.alias,
               pg_catalog.string_agg(g.mapdict::regdictionary::text, ', '
                                     ORDER BY g.mapseqno) AS dictionaries
        FROM pg_catalog.pg_ts_config_map g
        JOIN pg_catalog.ts_token_type(c.cfgparser) t ON t.tokid = g.maptokentype
        WHERE g.mapcfg = c.oid
        GROUP BY t.tokid, t.alias) x) m
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_ts_config'::regclass AND d.objoid = c.oid
WHERE c.cfgnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_ts_config'::regclass
                    AND m.objid = c.oid AND m.deptype = 'e')
