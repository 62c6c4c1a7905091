-- What a constraint of a child has otherwise than that of its parent: nothing tells it in a schema.
WITH child AS (
  SELECT k.conrelid, k.conname, k.contype, k.convalidated, a.attname
  FROM pg_catalog.pg_constraint k
  LEFT JOIN pg_catalog.pg_attribute a
         ON k.contype = 'n' AND a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
  WHERE k.contype IN ('n', 'c') AND k.coninhcount > 0
    -- NOT NULL is a row of its own since 18. A name that PostgreSQL has chosen, now or before a
    -- rename, says nothing.
    AND (k.contype = 'c' AND k.convalidated OR k.conname !~ '._.+_not_null[0-9]*$')
),
found (conrelid, kind, conname) AS (
  -- Nothing renames it as long as the parent has it, too.
  SELECT k.conrelid, 'name of an inherited not-null constraint', k.conname
  FROM child k
  WHERE k.contype = 'n'
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits h
                    JOIN pg_catalog.pg_attribute a
                      ON a.attrelid = h.inhparent AND a.attname = k.attname
                    JOIN pg_catalog.pg_constraint p
                      ON p.conrelid = h.inhparent AND p.contype = 'n' AND p.conkey[1] = a.attnum
                    WHERE h.inhrelid = k.conrelid AND p.conname = k.conname)
  UNION ALL
  SELECT k.conrelid, 'validation of an inherited check', k.conname
  FROM child k
  JOIN pg_catalog.pg_inherits h ON h.inhrelid = k.conrelid
  JOIN pg_catalog.pg_constraint p
    ON p.conrelid = h.inhparent AND p.contype = 'c' AND p.conname = k.conname
  WHERE k.contype = 'c' AND k.convalidated AND NOT p.convalidated
  UNION ALL
  SELECT k.conrelid, 'validation of an inherited foreign key', k.conname
  FROM pg_catalog.pg_constraint k
  JOIN pg_catalog.pg_constraint p ON p.oid = k.conparentid AND p.confrelid = k.confrelid
  WHERE k.contype = 'f' AND k.convalidated AND NOT p.convalidated
)
SELECT c.oid AS table_oid,
       f.kind,
       pg_catalog.format('%I on %I.%I', f.conname, n.nspname, c.relname) AS identity
FROM found f
JOIN pg_catalog.pg_class c ON c.oid = f.conrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
