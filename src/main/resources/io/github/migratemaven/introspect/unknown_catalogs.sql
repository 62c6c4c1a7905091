-- Kinds of objects that only a newer PostgreSQL has: catalogs that none of 14 to 18 has, with rows
-- of users. The first number of a row is the object's own, or that of the object it belongs to;
-- numbers below 16384 are initdb's. A catalog of all databases is none of this one.
SELECT NULL AS schema,
       NULL AS relation,
       'catalog' AS kind,
       c.relname || CASE WHEN n.rows IS NULL THEN ', which cannot be read'
                         ELSE ' with ' || n.rows || ' of yours' END AS identity
FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1
CROSS JOIN LATERAL (
  -- A query within the query: only the server knows what its catalogs are called.
  SELECT CASE WHEN pg_catalog.has_table_privilege(c.oid, 'SELECT')
              THEN pg_catalog.substring(
                     pg_catalog.query_to_xml(
                       pg_catalog.format(
                         'SELECT count(*) AS n FROM pg_catalog.%I WHERE %I >= 16384',
                         c.relname, a.attname), true, true, '')::text,
                     '<n>([0-9]+)</n>') END AS rows) n
WHERE c.relnamespace = 'pg_catalog'::regnamespace
  AND c.relkind = 'r'
  AND NOT c.relisshared
  AND a.atttypid = 'pg_catalog.oid'::regtype
  AND n.rows IS DISTINCT FROM '0'
  AND c.relname NOT IN (
    'pg_aggregate', 'pg_am', 'pg_amop', 'pg_amproc', 'pg_attrdef', 'pg_attribute', 'pg_cast',
    'pg_class', 'pg_collation', 'pg_constraint', 'pg_conversion', 'pg_default_acl', 'pg_depend',
    'pg_description', 'pg_enum', 'pg_event_trigger', 'pg_extension', 'pg_foreign_data_wrapper',
    'pg_foreign_server', 'pg_foreign_table', 'pg_index', 'pg_inherits', 'pg_init_privs',
    'pg_language', 'pg_largeobject', 'pg_largeobject_metadata', 'pg_namespace', 'pg_opclass',
    'pg_operator', 'pg_opfamily', 'pg_partitioned_table', 'pg_policy', 'pg_proc',
    'pg_publication', 'pg_publication_namespace', 'pg_publication_rel', 'pg_range', 'pg_rewrite',
    'pg_seclabel', 'pg_sequence', 'pg_statistic', 'pg_statistic_ext', 'pg_statistic_ext_data',
    'pg_subscription_rel', 'pg_transform', 'pg_trigger', 'pg_ts_config', 'pg_ts_config_map',
    'pg_ts_dict', 'pg_ts_parser', 'pg_ts_template', 'pg_type', 'pg_user_mapping')
