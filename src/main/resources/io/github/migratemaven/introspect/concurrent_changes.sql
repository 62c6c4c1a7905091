-- What somebody has changed or dropped, and committed, since the snapshot of this transaction: its
-- row is still visible here and is ended (xmax) by a transaction that committed. Functions such as
-- pg_get_viewdef do not look at the snapshot but at the newest catalogs, so what was read of it may
-- be of two moments. New objects are not seen in the snapshot, and nothing in it can need them.
WITH horizon AS MATERIALIZED (
  SELECT pg_catalog.pg_snapshot_xmin(pg_catalog.pg_current_snapshot())::text::bigint AS xid
),
ended (kind, schema, relation, identity, xid) AS (
  -- TRUNCATE, REFRESH and the like write the row anew as well, so the newest name is asked for.
  SELECT 'relation', c.relnamespace, c.relname,
         pg_catalog.format('%I.%I', n.nspname, c.relname), c.xmax
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.xmax <> '0'
    AND (pg_catalog.pg_identify_object('pg_catalog.pg_class'::regclass, c.oid, 0)).identity
        IS DISTINCT FROM pg_catalog.format('%I.%I', n.nspname, c.relname)
  UNION ALL
  SELECT 'column', c.relnamespace, c.relname,
         pg_catalog.format('%I.%I.%I', n.nspname, c.relname, a.attname), a.xmax
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE a.xmax <> '0' AND a.attnum > 0
  UNION ALL
  SELECT p.kind, c.relnamespace, c.relname,
         pg_catalog.format('%s %I.%I', coalesce(pg_catalog.quote_ident(p.name) || ' on', 'of'),
                           n.nspname, c.relname),
         p.xid
  FROM (SELECT 'query', NULL::name, ev_class, xmax FROM pg_catalog.pg_rewrite
        WHERE rulename = '_RETURN'
        UNION ALL
        SELECT 'rule', rulename, ev_class, xmax FROM pg_catalog.pg_rewrite
        WHERE rulename <> '_RETURN'
        UNION ALL
        SELECT 'trigger', tgname, tgrelid, xmax FROM pg_catalog.pg_trigger
        UNION ALL
        SELECT 'policy', polname, polrelid, xmax FROM pg_catalog.pg_policy
        UNION ALL
        SELECT 'constraint', conname, conrelid, xmax FROM pg_catalog.pg_constraint
        UNION ALL
        SELECT 'default', NULL, adrelid, xmax FROM pg_catalog.pg_attrdef
        UNION ALL
        SELECT 'index', NULL, indexrelid, xmax FROM pg_catalog.pg_index
        UNION ALL
        SELECT 'partition', NULL, inhrelid, xmax FROM pg_catalog.pg_inherits)
       AS p (kind, name, relation, xid)
  JOIN pg_catalog.pg_class c ON c.oid = p.relation
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE p.xid <> '0'
  UNION ALL
  SELECT o.kind, o.schema, NULL,
         coalesce(pg_catalog.quote_ident(n.nspname) || '.', '') || pg_catalog.quote_ident(o.name),
         o.xid
  FROM (SELECT 'schema', oid, nspname, xmax FROM pg_catalog.pg_namespace
        UNION ALL
        SELECT 'type', typnamespace, typname, xmax FROM pg_catalog.pg_type
        UNION ALL
        SELECT 'value of type', t.typnamespace, t.typname, e.xmax
        FROM pg_catalog.pg_enum e JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid
        UNION ALL
        SELECT 'constraint of type', t.typnamespace, t.typname, k.xmax
        FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_type t ON t.oid = k.contypid
        UNION ALL
        SELECT 'routine', pronamespace, proname, xmax FROM pg_catalog.pg_proc
        UNION ALL
        SELECT 'operator', oprnamespace, oprname, xmax FROM pg_catalog.pg_operator
        UNION ALL
        SELECT 'operator class', opcnamespace, opcname, xmax FROM pg_catalog.pg_opclass
        UNION ALL
        SELECT 'operator family', opfnamespace, opfname, xmax FROM pg_catalog.pg_opfamily
        UNION ALL
        SELECT 'collation', collnamespace, collname, xmax FROM pg_catalog.pg_collation
        UNION ALL
        SELECT 'conversion', connamespace, conname, xmax FROM pg_catalog.pg_conversion
        UNION ALL
        SELECT 'statistics object', stxnamespace, stxname, xmax FROM pg_catalog.pg_statistic_ext
        UNION ALL
        SELECT 'text search configuration', cfgnamespace, cfgname, xmax
        FROM pg_catalog.pg_ts_config
        UNION ALL
        SELECT 'text search dictionary', dictnamespace, dictname, xmax FROM pg_catalog.pg_ts_dict
        UNION ALL
        SELECT 'text search parser', prsnamespace, prsname, xmax FROM pg_catalog.pg_ts_parser
        UNION ALL
        SELECT 'text search template', tmplnamespace, tmplname, xmax
        FROM pg_catalog.pg_ts_template)
       AS o (kind, schema, name, xid)
  LEFT JOIN pg_catalog.pg_namespace n ON n.oid = o.schema AND o.kind <> 'schema'
  WHERE o.xid <> '0'
)
SELECT DISTINCT e.kind, n.nspname AS schema, e.relation, e.identity
FROM ended e
JOIN pg_catalog.pg_namespace n ON n.oid = e.schema
CROSS JOIN horizon h
-- Numbers of transactions start over at 2^32; older ones than the horizon were rolled back.
CROSS JOIN LATERAL (
  SELECT (e.xid::text::bigint - (h.xid & 4294967295) + 4294967296) & 4294967295 AS distance) d
WHERE CASE WHEN d.distance < 2147483648
           THEN pg_catalog.pg_xact_status((h.xid + d.distance)::text::xid8) = 'committed' END
ORDER BY e.kind, e.identity
