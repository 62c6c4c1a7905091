-- The checks of domains. NOT NULL ('n', a row of its own since 17) is an attribute of the domain.
SELECT k.contypid AS domain_oid,
       k.conname AS name,
       k.convalidated AS validated,
       pg_catalog.pg_get_expr(k.conbin, 0) AS definition,
       d.description AS comment
FROM pg_catalog.pg_constraint k
JOIN pg_catalog.pg_type t ON t.oid = k.contypid
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_constraint'::regclass AND d.objoid = k.oid AND d.objsubid = 0
WHERE k.contype = 'c'
  AND t.typnamespace = ANY (:'schemas'::regnamespace[]::oid[])
