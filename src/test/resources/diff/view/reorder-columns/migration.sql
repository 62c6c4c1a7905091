-- DropView
DROP VIEW "v";

-- CreateView
CREATE VIEW "v" AS
SELECT a,
    id
   FROM t
  WHERE (b > 1);
