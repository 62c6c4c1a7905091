-- DropView
DROP MATERIALIZED VIEW "m";

-- CreateView
CREATE VIEW "m" AS
SELECT id,
    a
   FROM t;
