-- Range types. What is the subtype's own or PostgreSQL's choice is null; which types it is made of,
-- and makes, is said beside by their plain names.
SELECT n.nspname AS schema,
       t.typname AS name,
       '' AS arguments,
       ARRAY['subtype', 'subtype_opclass', 'collation', 'canonical', 'subtype_diff',
             'multirange_type_name', 'plain subtype_schema', 'plain subtype',
             'plain multirange_schema', 'plain multirange'] AS names,
       ARRAY[
         pg_catalog.format_type(r.rngsubtype, NULL),
         (SELECT CASE WHEN pg_catalog.pg_opclass_is_visible(o.oid)
                      THEN pg_catalog.quote_ident(o.opcname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, o.opcname) END
          FROM pg_catalog.pg_opclass o
          JOIN pg_catalog.pg_namespace s ON s.oid = o.opcnamespace
          WHERE o.oid = r.rngsubopc AND NOT o.opcdefault),
         (SELECT CASE WHEN pg_catalog.pg_collation_is_visible(o.oid)
                      THEN pg_catalog.quote_ident(o.collname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, o.collname) END
          FROM pg_catalog.pg_collation o
          JOIN pg_catalog.pg_namespace s ON s.oid = o.collnamespace
          WHERE o.oid = r.rngcollation AND o.oid <> u.typcollation),
         (SELECT CASE WHEN pg_catalog.pg_function_is_visible(o.oid)
                      THEN pg_catalog.quote_ident(o.proname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, o.proname) END
          FROM pg_catalog.pg_proc o
          JOIN pg_catalog.pg_namespace s ON s.oid = o.pronamespace
          WHERE o.oid = r.rngcanonical),
         (SELECT CASE WHEN pg_catalog.pg_function_is_visible(o.oid)
                      THEN pg_catalog.quote_ident(o.proname)
                      ELSE pg_catalog.format('%I.%I', s.nspname, o.proname) END
          FROM pg_catalog.pg_proc o
          JOIN pg_catalog.pg_namespace s ON s.oid = o.pronamespace
          WHERE o.oid = r.rngsubdiff),
         -- The name that PostgreSQL makes up: multi before the first "range", or behind it all.
         CASE WHEN m.typnamespace <> t.typnamespace
                OR m.typname <> CASE WHEN pg_catalog.strpos(t.typname, 'range') > 0
                                     THEN pg_catalog.overlay(
                                            t.typname::text, 'multirange',
                                            pg_catalog.strpos(t.typname, 'range'), 5)
                                     ELSE t.typname || '_multirange' END
              THEN pg_catalog.format_type(m.oid, NULL) END,
         un.nspname, u.typname, mn.nspname, m.typname] AS values,
       d.description AS comment
FROM pg_catalog.pg_range r
JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
JOIN pg_catalog.pg_type u ON u.oid = r.rngsubtype
JOIN pg_catalog.pg_type m ON m.oid = r.rngmultitypid
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
JOIN pg_catalog.pg_namespace un ON un.oid = u.typnamespace
JOIN pg_catalog.pg_namespace mn ON mn.oid = m.typnamespace
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_type'::regclass AND d.objoid = t.oid AND d.objsubid = 0
WHERE t.typnamespace = ANY (:'schemas'::regnamespace[]::oid[])
  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend e
                  WHERE e.classid = 'pg_catalog.pg_type'::regclass
                    AND e.objid = t.oid AND e.deptype = 'e')
