-- Subscriptions of this database. Their connections hold passwords: that column is never read, nor
-- may a plain role read a row as a whole. What an older server has no column for is told in its
-- place: a name that the subquery does not know is that of "older". Whether a subscription is
-- enabled is not its schema.
SELECT '' AS schema,
       x.subname AS name,
       '' AS arguments,
       ARRAY['publications', 'slot_name', 'synchronous_commit', 'binary', 'streaming', 'two_phase',
             'disable_on_error', 'password_required', 'run_as_owner', 'origin', 'failover'] AS names,
       ARRAY[
         x.publications,
         coalesce(pg_catalog.quote_literal(x.subslotname), 'NONE'),
         pg_catalog.quote_literal(x.subsynccommit),
         x.subbinary::text,
         CASE x.streaming WHEN 'p' THEN 'parallel'
                          WHEN 't' THEN 'true' WHEN 'true' THEN 'true' ELSE 'false' END,
         CASE WHEN x.two_phase IN ('p', 'e') THEN 'true' ELSE 'false' END,
         x.disable_on_error,
         x.password_required,
         x.run_as_owner,
         pg_catalog.quote_literal(x.origin),
         x.failover] AS values,
       d.description AS comment
FROM (SELECT NULL::text AS subtwophasestate, NULL::text AS subdisableonerr,
             NULL::text AS subpasswordrequired, NULL::text AS subrunasowner,
             NULL::text AS suborigin, NULL::text AS subfailover) AS older
CROSS JOIN LATERAL (
  SELECT s.oid, s.subname, s.subslotname, s.subsynccommit, s.subbinary,
         s.substream::text AS streaming,
         subtwophasestate::text AS two_phase,
         subdisableonerr::text AS disable_on_error,
         subpasswordrequired::text AS password_required,
         subrunasowner::text AS run_as_owner,
         suborigin::text AS origin,
         subfailover::text AS failover,
         (SELECT pg_catalog.string_agg(pg_catalog.quote_ident(p.name), ', ' ORDER BY p.name)
          FROM pg_catalog.unnest(s.subpublications) AS p (name)) AS publications
  FROM pg_catalog.pg_subscription s
  JOIN pg_catalog.pg_database b ON b.oid = s.subdbid
  WHERE b.datname = pg_catalog.current_database()) x
LEFT JOIN pg_catalog.pg_description d
       ON d.classoid = 'pg_catalog.pg_subscription'::regclass AND d.objoid = x.oid
