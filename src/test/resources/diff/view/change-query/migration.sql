-- CreateView
CREATE OR REPLACE VIEW "v" AS
SELECT id,
    a
   FROM t
  WHERE (b > 2);
