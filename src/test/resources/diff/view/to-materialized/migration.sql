-- DropView
DROP VIEW "v";

-- CreateView
CREATE MATERIALIZED VIEW "v" AS
SELECT id,
    a
   FROM t
  WHERE (b > 1);
