-- The tables of publications, with their columns and filters. A server shows the filter of a table
-- that is published as itself; of any other it is not allowed.
SELECT '' AS schema,
       p.pubname AS name,
       r.prrelid::regclass::text AS arguments,
       ARRAY['columns', 'where'] AS names,
       ARRAY[
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(a.attname), ', ' ORDER BY a.attname)
          FROM pg_catalog.jsonb_array_elements_text(
                 nullif(pg_catalog.to_jsonb(r) -> 'prattrs', 'null')) AS k (attnum)
          JOIN pg_catalog.pg_attribute a
            ON a.attrelid = r.prrelid AND a.attnum = k.attnum::int2),
         f.filters ->> r.prrelid::text] AS values,
       NULL AS comment,
       n.nspname AS relation_schema,
       c.relname AS relation
FROM pg_catalog.pg_publication p
JOIN pg_catalog.pg_publication_rel r ON r.prpubid = p.oid
JOIN pg_catalog.pg_class c ON c.oid = r.prrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
CROSS JOIN LATERAL (
  SELECT pg_catalog.jsonb_object_agg(
           pg_catalog.format('%I.%I', v.schemaname, v.tablename)::regclass::oid::text,
           pg_catalog.to_jsonb(v) ->> 'rowfilter') AS filters
  FROM pg_catalog.pg_publication_tables v
  WHERE v.pubname = p.pubname) f
WHERE c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                  WHERE m.classid = 'pg_catalog.pg_publication'::regclass
                    AND m.objid = p.oid AND m.deptype = 'e')
