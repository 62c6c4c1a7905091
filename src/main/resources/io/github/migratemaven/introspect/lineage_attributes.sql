-- What tables have of their parents in another way than these, and what is under way between them.
SELECT h.inhrelid AS table_oid,
       'pending detach of partition' AS kind,
       pg_catalog.format('%I.%I', n.nspname, c.relname) AS identity
FROM pg_catalog.pg_inherits h
JOIN pg_catalog.pg_class c ON c.oid = h.inhrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE h.inhdetachpending
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
UNION ALL
SELECT g.tgrelid,
       'firing of inherited trigger',
       pg_catalog.format('%I on %I.%I', g.tgname, n.nspname, c.relname)
FROM pg_catalog.pg_trigger g
JOIN pg_catalog.pg_trigger parent ON parent.oid = g.tgparentid
JOIN pg_catalog.pg_class c ON c.oid = g.tgrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE g.tgenabled <> parent.tgenabled
  AND NOT g.tgisinternal
  AND c.relnamespace = ANY (:'schemas'::regnamespace[]::oid[])
