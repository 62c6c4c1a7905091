-- Who holds an advisory lock of this database. A bigint key appears as two halves with objsubid 1.
-- Without pg_read_all_stats the state and the query of other roles are hidden.
SELECT l.pid,
       a.usename,
       a.application_name,
       to_char(coalesce(a.xact_start, a.query_start, a.backend_start) AT TIME ZONE 'UTC',
               'YYYY-MM-DD HH24:MI:SS') AS since,
       a.state,
       left(regexp_replace(a.query, '\s+', ' ', 'g'), 120) AS query
FROM pg_catalog.pg_locks l
LEFT JOIN pg_catalog.pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory'
  AND l.granted
  AND l.database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())
  AND l.classid = (:key >> 32)::bigint::oid
  AND l.objid = (:key & 4294967295)::bigint::oid
  AND l.objsubid = 1
ORDER BY l.pid
LIMIT 1
