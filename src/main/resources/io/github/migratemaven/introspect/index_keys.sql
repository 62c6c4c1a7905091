-- One row per column or expression of the indexes that no constraint owns, in order.
SELECT i.indexrelid AS index_oid,
       p.place > i.indnkeyatts AS included,
       a.attname AS "column",
       CASE WHEN i.indkey[p.place - 1] = 0
            THEN pg_catalog.pg_get_indexdef(i.indexrelid, p.place, false) END AS expression,
       i.indoption[p.place - 1] & 1 <> 0 AS descending,
       i.indoption[p.place - 1] & 2 <> 0 AS nulls_first,
       ln.nspname AS collation_schema,
       l.collname AS collation_name,
       -- Default is what GetDefaultOpClass() takes: the type's own class before a compatible type's.
       CASE WHEN o.opcdefault AND ia.attoptions IS NULL
             AND (o.opcintype = t.base OR NOT EXISTS (
                    SELECT FROM pg_catalog.pg_opclass own
                    WHERE own.opcmethod = o.opcmethod AND own.opcintype = t.base
                      AND own.opcdefault))
            THEN NULL
            WHEN pg_catalog.pg_opclass_is_visible(o.oid) THEN pg_catalog.quote_ident(o.opcname)
            ELSE pg_catalog.quote_ident(opn.nspname) || '.' || pg_catalog.quote_ident(o.opcname) END
       || coalesce((SELECT ' (' || pg_catalog.string_agg(
                      pg_catalog.format('%I=%L', option_name, option_value), ', ') || ')'
                    FROM pg_catalog.pg_options_to_table(ia.attoptions)), '') AS operator_class
FROM pg_catalog.pg_index i
JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
CROSS JOIN LATERAL pg_catalog.generate_series(1, i.indnatts) AS p (place)
JOIN pg_catalog.pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = p.place
LEFT JOIN pg_catalog.pg_attribute a
       ON a.attrelid = i.indrelid AND a.attnum = i.indkey[p.place - 1] AND a.attnum <> 0
LEFT JOIN pg_catalog.pg_opclass o ON o.oid = i.indclass[p.place - 1] AND p.place <= i.indnkeyatts
LEFT JOIN pg_catalog.pg_namespace opn ON opn.oid = o.opcnamespace
LEFT JOIN LATERAL (SELECT CASE WHEN y.typtype = 'd' THEN y.typbasetype ELSE y.oid END AS base
                   FROM pg_catalog.pg_type y
                   WHERE y.oid = coalesce(a.atttypid, ia.atttypid)) t ON true
-- 0 stands for a column's own collation; an expression's is not in any catalog.
LEFT JOIN pg_catalog.pg_collation l
       ON p.place <= i.indnkeyatts AND l.oid = i.indcollation[p.place - 1]
      AND l.oid <> coalesce(a.attcollation, 0)
LEFT JOIN pg_catalog.pg_namespace ln ON ln.oid = l.collnamespace
WHERE c.relkind IN ('r', 'p', 'm')
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint k
                  WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
ORDER BY i.indexrelid, p.place
