-- CreateView
CREATE OR REPLACE VIEW "small" AS SELECT
    NULL::INTEGER AS "n",
    NULL::TEXT COLLATE "C" AS "label";

-- CreateView
CREATE MATERIALIZED VIEW "smallest" AS
SELECT min(n) AS n
   FROM numbers;

-- CreateFunction
CREATE FUNCTION "rows_of_small"()
 RETURNS SETOF small
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT small.n,
     small.label
    FROM small;
END;

-- CreateView
CREATE OR REPLACE VIEW "small" WITH (security_barrier=true) AS
SELECT n,
    ((n)::text COLLATE "C") AS label
   FROM numbers
  WHERE (n < ( SELECT count(*) AS count
           FROM rows_of_small() rows_of_small(n, label)));
