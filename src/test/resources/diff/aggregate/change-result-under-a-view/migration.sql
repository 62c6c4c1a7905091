-- DropView
DROP VIEW "totals";

-- DropAggregate
DROP AGGREGATE "total"(integer);

-- CreateAggregate
CREATE AGGREGATE "total"(integer) (
    SFUNC = int4_sum,
    STYPE = bigint
);

-- CreateView
CREATE VIEW "totals" AS
SELECT total(amount) AS total
   FROM amounts;

-- Grant
GRANT SELECT ON "totals" TO "pg_monitor";
