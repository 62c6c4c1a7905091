-- Transforms, which belong to the database. One is ours as a cast is.
SELECT '' AS schema,
       pg_catalog.format('FOR %s LANGUAGE %I', pg_catalog.format_type(x.trftype, NULL), l.lanname)
         AS name,
       '' AS arguments,
       ARRAY['from_sql', 'to_sql'] AS names,
       ARRAY[
         CASE WHEN x.trffromsql <> 0 THEN x.trffromsql::oid::regprocedure::text END,
         CASE WHEN x.trftosql <> 0 THEN x.trftosql::oid::regprocedure::text END] AS values,
       d.description AS comment,
       ARRAY[t.typnamespace, f.pronamespace, g.pronamespace] && :'schemas'::regnamespace[]::oid[]
         OR ARRAY[t.typnamespace, coalesce(f.pronamespace, t.typnamespace),
                  coalesce(g.pronamespace, t.typnamespace)]
              <@ ARRAY['pg_catalog'::regnamespace::oid] AS managed,
       NULL AS relation,
       o.type AS kind,
       o.identity
FROM pg_catalog.pg_transform x
JOIN pg_catalog.pg_type t ON t.oid = x.trftype
JOIN pg_catalog.pg_language l ON l.oid = x.trflang
LEFT JOIN pg_catalog.pg_proc f ON f.oid = x.trffromsql
LEFT JOIN pg_catalog.pg_proc g ON g.oid = x.trftosql
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_transform'::regclass AND d.objoid = x.oid
CROSS JOIN LATERAL pg_catalog.pg_identify_object('pg_catalog.pg_transform'::regclass, x.oid, 0) o
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_transform'::regclass
                    AND e.objid = x.oid AND e.deptype = 'e')
