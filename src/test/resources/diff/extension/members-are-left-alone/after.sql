CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION hstore;
-- All that somebody may do to a member.
CREATE OR REPLACE VIEW pg_stat_statements_info AS SELECT 1::bigint AS dealloc, now() AS stats_reset;
COMMENT ON VIEW pg_stat_statements IS 'a member';
COMMENT ON FUNCTION akeys(hstore) IS 'a member';
ALTER VIEW pg_stat_statements SET (security_barrier = true);
ALTER FUNCTION akeys(hstore) SET work_mem = '1MB';
GRANT SELECT ON pg_stat_statements TO pg_monitor;
ALTER OPERATOR FAMILY btree_hstore_ops USING btree RENAME TO other_hstore_ops;
