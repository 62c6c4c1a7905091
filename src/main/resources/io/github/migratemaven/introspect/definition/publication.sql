-- Publications, without those of schemas alone that are not managed. Each table and schema of a
-- publication comes and goes by itself.
SELECT '' AS schema,
       p.pubname AS name,
       '' AS arguments,
       ARRAY['all tables', 'publish', 'publish_via_partition_root', 'publish_generated_columns']
         AS names,
       ARRAY[
         CASE WHEN p.puballtables THEN 'true' END,
         CASE WHEN NOT (p.pubinsert AND p.pubupdate AND p.pubdelete AND p.pubtruncate)
              THEN pg_catalog.quote_literal(pg_catalog.concat_ws(', ',
                     CASE WHEN p.pubinsert THEN 'insert' END,
                     CASE WHEN p.pubupdate THEN 'update' END,
                     CASE WHEN p.pubdelete THEN 'delete' END,
                     CASE WHEN p.pubtruncate THEN 'truncate' END)) END,
         CASE WHEN p.pubviaroot THEN 'true' END,
         CASE pg_catalog.to_jsonb(p) ->> 'pubgencols' WHEN 's' THEN 'stored' END] AS values,
       d.description AS comment
FROM pg_catalog.pg_publication p
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_publication'::regclass AND d.objoid = p.oid
CROSS JOIN LATERAL (
  SELECT pg_catalog.bool_or(x.schema = ANY (:'schemas'::regnamespace[]::oid[])) AS managed
  FROM (SELECT c.relnamespace
        FROM pg_catalog.pg_publication_rel r
        JOIN pg_catalog.pg_class c ON c.oid = r.prrelid
        WHERE r.prpubid = p.oid
        UNION ALL
        SELECT e.refobjid
        FROM pg_catalog.pg_depend own
        JOIN pg_catalog.pg_depend e ON (e.classid, e.objid) = (own.classid, own.objid)
        WHERE own.refclassid = 'pg_catalog.pg_publication'::regclass AND own.refobjid = p.oid
          AND e.refclassid = 'pg_catalog.pg_namespace'::regclass) AS x (schema)) m
WHERE coalesce(m.managed, true)
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_publication'::regclass
                    AND m.objid = p.oid AND m.deptype = 'e')
